// Answers a review page as a person does, in a narrow window, by keyboard, mouse and touch.
// node review-in-browser.cjs CHROMIUM PAGE.html FOLDER COMMENT-ID
const { chromium } = require("playwright-core");
const fs = require("fs");
const path = require("path");
const url = require("url");

const [browserPath, page, folder, wanted] = process.argv.slice(2);
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

(async () => {
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 }, hasTouch: true, acceptDownloads: true, offline: true,
    bypassCSP: true,
  });
  const found = { requests: [], errors: [], violations: [], wide: [] };
  const tab = await context.newPage();
  tab.setDefaultTimeout(20000);
  tab.on("request", (r) => {
    if (!r.url().startsWith("file:") && !r.url().startsWith("blob:")) { found.requests.push(r.url()); }
  });
  tab.on("pageerror", (e) => found.errors.push(String(e)));
  tab.on("console", (m) => { if (m.type() === "error") { found.errors.push(m.text()); } });
  tab.on("dialog", (d) => { found.errors.push("dialog " + d.message()); d.dismiss(); });

  const look = async (when) => {
    await tab.evaluate(axe);
    const result = await tab.evaluate(() => window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const v of result.violations) {
      found.violations.push(when + ": " + v.id + " " + v.nodes.map((n) => n.target).join(" "));
    }
    found.passes = Math.min(found.passes || 99, result.passes.length);
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) { found.wide.push(when + ": " + wide + " px"); }
    await tab.screenshot({ path: path.join(folder, when + ".png"), fullPage: true });
  };
  const radio = (name, value) => tab.locator(`input[name="${name}"][value="${value}"]`);
  const data = async () => JSON.parse(await tab.locator("#data").textContent());
  const where = () => tab.locator("#where").textContent();
  const press = (id) => tab.locator("#" + id).click();

  await tab.goto(url.pathToFileURL(page).href);
  await look("first");
  found.machineAtFirst = await tab.locator("#machine").isVisible();
  found.showAtFirst = await tab.locator("#show").isEnabled();
  await tab.fill("#who", "parent 1");

  // First comment: by keyboard alone.
  await radio("heard", "yes").focus();
  await tab.keyboard.press("Space");
  await tab.keyboard.press("ArrowRight");
  found.byKeyboard = await radio("heard", "no").isChecked();
  await tab.locator("#rest").focus();
  await tab.keyboard.press("Enter");
  found.restAbsent = await radio("m5", "absent").isChecked();
  found.machineBeforeAsking = await tab.locator("#machine").isVisible();
  await tab.locator("#show").focus();
  await tab.keyboard.press("Enter");
  found.machineAfterAsking = await tab.locator("#machine").isVisible();
  await look("shown");
  await tab.locator("#next").focus();
  await tab.keyboard.press("Enter");
  found.second = await where();

  // Second comment: by touch; not sure; then back and on again.
  await tab.locator("label:has(#not_sure)").tap();
  await tab.fill("#note", "=could be either, \"hard\" to say\nreally");
  await press("back");
  found.afterBack = await where();
  found.keptAfterBack = await radio("heard", "no").isChecked();
  await tab.reload();
  found.afterReload = await where();
  found.keptAfterReload = (await radio("heard", "no").isChecked())
    && (await tab.inputValue("#who")) === "parent 1";

  // The wanted comment: two labels, seen only afterwards; then a dispute.
  const items = (await data()).items;
  const at = items.findIndex((one) => one.id === wanted);
  for (let i = 0; i < at; i++) { await press("next"); }
  await radio("heard", "yes").tap({ force: true });
  await radio("m4", "upheld").check({ force: true });
  await press("rest");
  await press("show");
  await radio("dispute", "opposite").check({ force: true });
  found.answered = await where();

  const [download] = await Promise.all([tab.waitForEvent("download"), press("save")]);
  const saved = path.join(folder, download.suggestedFilename());
  await download.saveAs(saved);
  found.saved = saved;
  await look("saved");

  // The switch that shows the program's label first is kept with the answers.
  await press("open");
  await tab.locator("label:has(#first)").click();
  found.machineFirst = await tab.locator("#machine").isVisible();
  await radio("heard", "unclear").check({ force: true });
  const [again] = await Promise.all([tab.waitForEvent("download"), press("save")]);
  found.second_saved = path.join(folder, "seen-first.csv");
  await again.saveAs(found.second_saved);

  found.keys = await tab.evaluate(() => Object.keys(localStorage));
  await press("forget");
  await press("yes");
  found.keptAfterForgetting = await tab.evaluate(() =>
    Object.values(localStorage).some((kept) => kept.includes("parent 1")));
  await tab.reload();
  found.afterForgetting = await where();

  fs.writeFileSync(path.join(folder, "found.json"), JSON.stringify(found, null, 1));
  await browser.close();
})().catch((failure) => { console.error(failure); process.exit(1); });
