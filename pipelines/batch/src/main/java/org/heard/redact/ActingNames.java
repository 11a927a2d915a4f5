package org.heard.redact;

/**
 * Unknown words with a capital that own something or act like a person: Wiktoria's plan, Oksana
 * said.
 */
final class ActingNames {
  private static final String OWNED =
      "mum|mums|dad|mother|father|parents|plan|ehcp|needs|school|teacher|ta|case|file|review|report|taxi|behaviour|anxiety|placement|place|support|funding|class|life|education|brother|sister|head|senco|diagnosis|autism|assessment|chair|transport|story|voice|views|experience|friends|family|health|progress|speech|future|sen|annual|birthday|medication|caseworker|therapist";
  private static final String ACTS =
      "said|says|told|rang|phoned|listened|listens|helped|understood|understands|loves|loved|hates|struggles|struggled|explained|cries|cried|apologised|emailed|texted|sat|met|visited|deserves|refuses|smiles|started|starts|wants|knows|feels|thinks|thrives|attends|asked|answered|replied|suggested|spotted|noticed|promised|came|gets|got|needs|doesn't|hasn't";

  private ActingNames() {}

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    for (int i = 0; i < passage.size(); i++) {
      if (names.is(i)
          || !names.possible(i)
          || !passage.capital(i)
          || passage.shouted(i)
          || passage.ordinary(i)
          || Words.WORD_NAMES.contains(passage.plain(i))
          || !passage.token(i).tag().startsWith("NNP")
          || passage.plain(i).length() < 3) {
        continue;
      }
      String after = passage.near(i, 1);
      boolean owns = after.equals("'s") && passage.near(i, 2).matches(OWNED);
      boolean acts =
          after.matches(ACTS) && !passage.near(i, -1).matches("the|a|an|this|our|of|in|at");
      if (owns || (acts && passage.opens(i))) {
        names.add(i);
      }
    }
  }
}
