package org.heard.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heard.model.Token;

/**
 * The language pass: sentences, tokens, parts of speech, lemmas and entities of a text.
 *
 * <p>There is one in a JVM, {@link #shared()}: its models take seconds to load and hundreds of
 * megabytes. It is safe under several threads and gives each text the same answer on any of them.
 */
public final class LanguagePipeline {
  /** Length in UTF-16 units over which only the beginning of a text is read. */
  public static final int LONGEST_TEXT = 20_000;

  /** A text of 20,000 ordinary characters has fewer tokens; more is noise, which is slow to tag. */
  private static final int MOST_TAGGED = 5000;

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}+[\\p{Lu}'’]*+");

  private final TokenReader reader = new TokenReader();
  private final Lemmas lemmas = new Lemmas();
  private final MaxentTagger tagger = new MaxentTagger(TAGGER);

  private LanguagePipeline() {}

  private static final class Shared {
    private static final LanguagePipeline PIPELINE = quietly();

    private static LanguagePipeline quietly() {
      // CoreNLP reports each model it loads on the console, which belongs to our commands.
      RedwoodConfiguration.current().clear().apply();
      return new LanguagePipeline();
    }
  }

  private static final class Entities {
    private static final EntityModels MODELS = new EntityModels();
  }

  /** The pipeline of this JVM; the first call loads the tagger. */
  public static LanguagePipeline shared() {
    return Shared.PIPELINE;
  }

  /** Tokens only; the entity models are neither used nor loaded. */
  public Analysis tokens(String text) {
    return analyse(text, sentence -> false);
  }

  /** Tokens, and entities in every sentence. */
  public Analysis analyse(String text) {
    return analyse(text, sentence -> true);
  }

  /**
   * Tokens, and entities in those sentences that may hold a name: the entity models cost as much as
   * all the rest.
   *
   * @param text any text; over {@link #LONGEST_TEXT} only its beginning is read
   * @param mayHoldName tells from a sentence's tokens whether the entity models must read it
   */
  public Analysis analyse(String text, Predicate<List<Token>> mayHoldName) {
    return analyse(text, mayHoldName, true);
  }

  /**
   * Tokens and entities of a text in another language. It is not tagged: words that the tagger does
   * not know cost it a hundred times as much as others, and its tags would mean nothing. Capitals
   * make a token {@code NNP}, anything else is {@code NN}; lemmas are words in lower case.
   */
  public Analysis analyseForeign(String text) {
    return analyse(text, sentence -> true, false);
  }

  private Analysis analyse(String text, Predicate<List<Token>> mayHoldName, boolean english) {
    String readable = text.length() > LONGEST_TEXT ? beginning(text) : text;
    List<Token> tokens = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    Morphology morphology = new Morphology();
    int number = 0;
    for (List<CoreLabel> sentence : reader.read(readable)) {
      List<String> words = plainWords(sentence);
      int first = tokens.size();
      if (english && first < MOST_TAGGED) {
        tagger.tagCoreLabels(sentence);
      } else {
        sentence.forEach(LanguagePipeline::tagByCapital);
      }
      for (int i = 0; i < sentence.size(); i++) {
        tokens.add(token(readable, sentence.get(i), words.get(i), number, morphology));
      }
      if (mayHoldName.test(tokens.subList(first, tokens.size()))) {
        for (int i = 0; i < sentence.size(); i++) {
          sentence.get(i).setWord(words.get(i));
        }
        Entities.MODELS.find(sentence, first, entities);
      }
      number++;
    }
    return new Analysis(tokens, entities, text.length() > LONGEST_TEXT);
  }

  private static void tagByCapital(CoreLabel label) {
    label.setTag(Character.isUpperCase(label.word().codePointAt(0)) ? "NNP" : "NN");
  }

  private static String beginning(String text) {
    int end = LONGEST_TEXT;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  /**
   * Gives the labels the words that the tagger knows best: straight apostrophes, and no capitals
   * where a whole sentence is shouted. Returns the words with their capitals.
   */
  private static List<String> plainWords(List<CoreLabel> sentence) {
    int shouted = 0;
    int lower = 0;
    for (CoreLabel label : sentence) {
      if (SHOUTED.matcher(label.word()).matches()) {
        shouted++;
      } else if (label.word().chars().anyMatch(Character::isLowerCase)) {
        lower++;
      }
    }
    boolean lowered = shouted >= 4 && shouted > 3 * lower;
    List<String> words = new ArrayList<>(sentence.size());
    for (CoreLabel label : sentence) {
      String word = label.word().replace('’', '\'').replace('‘', '\'');
      words.add(word);
      label.setWord(lowered ? word.toLowerCase(Locale.ROOT) : word);
    }
    return words;
  }

  private Token token(
      String text, CoreLabel label, String word, int sentence, Morphology morphology) {
    int start = label.beginPosition();
    int end = label.endPosition();
    var mask = MaskWord.PATTERN.matcher(word);
    if (mask.matches()) {
      String kind = MaskWord.kindOf(mask.group(1)).word();
      return new Token(word, "[" + mask.group(1) + "]", "NNP", start, end, sentence, kind);
    }
    String lemma = lemmas.of(label.word(), label.tag(), morphology);
    return new Token(text.substring(start, end), lemma, label.tag(), start, end, sentence, "");
  }
}
