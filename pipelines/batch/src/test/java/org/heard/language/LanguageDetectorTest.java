package org.heard.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private final LanguageDetector detector = LanguageDetector.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "n/a",
        "Brilliant SENCO",
        "defo recomend xx",
        "nowt tbh m8, proper rubbish",
        "EHCP refused tribunal won eventually",
        "excelent comunication thruout",
        "Occupational therapy, physiotherapy, speech therapy, paediatrician",
        "Mr Kowalczyk and Mrs Nowakowska brilliant",
        "Amazing!!!! Fantastic TA, superb OT",
        "Portage CAMHS SENDIASS",
        "wonderful caring patient understanding professional",
        "Unhelpful. Rude. Dismissive.",
        "waitin 3 yrs 4 a diagnosis lol",
        "Salt input brilliant physio shocking",
        "Everything except transport"
      })
  void english_shortTypedOrSlang_isEnglish(String text) {
    assertEquals("en", detector.detect(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cy|Roedd y cyfarfod yn dda iawn ond nid oedd neb yn gwrando arnom ni",
        "pl|Nikt nas nie słuchał na spotkaniu w szkole",
        "pl|Szkola bardzo nam pomogla, dziekujemy za wszystko",
        "ro|Nimeni nu ne-a ascultat și copilul nostru a rămas fără ajutor",
        "es|La escuela nunca nos escuchó y mi hijo sigue sin ayuda",
        "pt|A escola ajudou muito o meu filho e ouviram o que dissemos",
        "fr|Personne ne nous a écoutés et mon fils attend encore une aide",
        "it|La scuola ci ha ascoltato e mio figlio adesso va meglio",
        "lt|Mokykla mums labai padėjo ir mūsų klausėsi",
        "tr|Okul bizi hiç dinlemedi ve oğlum hâlâ yardım bekliyor",
        "so|Iskuulku aad ayuu noo caawiyay laakiin cidna nama dhageysan kulanka",
        "ur|Mere bache ko school mein koi madad nahi mili aur kisi ne baat nahi suni",
        "ur|school wale bohat ache hain lekin jawab nahi detay",
        "ur|اسکول نے ہماری بات نہیں سنی",
        "ar|لم يستمع إلينا أحد في المدرسة",
        "bn|স্কুল আমাদের কথা শোনেনি",
        "pa|ਸਕੂਲ ਨੇ ਸਾਡੀ ਗੱਲ ਨਹੀਂ ਸੁਣੀ",
        "gu|શાળાએ અમારી વાત સાંભળી નહીં",
        "uk|Школа нас не слухала, і мій син досі чекає на допомогу",
        "ru|Школа нас не слушала, и мой сын всё ещё ждёт помощи",
        "zh|学校没有听我们的意见",
        "hi|स्कूल ने हमारी बात नहीं सुनी"
      })
  void otherLanguage_sentence_isTold(String language, String text) {
    assertEquals(language, detector.detect(text));
  }

  @Test
  void noLetters_isUnknownAndNotForeign() {
    assertEquals("und", detector.detect("👍 10/10 !!"));
    assertFalse(LanguageDetector.foreign("und"));
  }

  @Test
  void foreign_code_isForeign() {
    assertTrue(LanguageDetector.foreign("pl"));
    assertFalse(LanguageDetector.foreign("en"));
  }

  @Test
  void masks_inForeignText_doNotMakeItEnglish() {
    assertEquals("pl", detector.detect("[person 1] nie słuchał nas na spotkaniu w [school]"));
  }
}
