@echo off
rem Starts heard.jar, which lies beside this file. Where this folder may be written into, the first
rem start of a command leaves an archive of its classes in it, and later starts are faster.
rem HEARD_JAVA_OPTIONS replaces the bound on memory, for example set HEARD_JAVA_OPTIONS=-Xmx8g
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined HEARD_JAVA_OPTIONS set "HEARD_JAVA_OPTIONS=-Xmx2g"
set "archive="
for %%c in (run check explain classify redact inspect report) do if "%~1"=="%%c" set "archive=%here%archive\%%c.jsa"
if not defined archive goto plain
if exist "%archive%" (
  set "sharing=-XX:SharedArchiveFile=%archive%"
) else (
  if not exist "%here%archive" mkdir "%here%archive" 2>nul
  if not exist "%here%archive" goto plain
  set "sharing=-XX:ArchiveClassesAtExit=%archive%"
)
"%java%" %HEARD_JAVA_OPTIONS% -Xshare:auto -Xlog:disable -Xlog:all=error:stderr "%sharing%" -jar "%here%heard.jar" %*
exit /b %errorlevel%
:plain
"%java%" %HEARD_JAVA_OPTIONS% -jar "%here%heard.jar" %*
exit /b %errorlevel%
