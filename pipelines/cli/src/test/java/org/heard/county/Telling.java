package org.heard.county;

/** In what order the county's story is told. */
enum Telling {
  /** As planted. */
  PLANTED,
  /** Each item takes the share of a quarter drawn at random: there is no story. */
  SHUFFLED,
  /** The last quarter's shares come first: what got better gets worse. */
  REVERSED
}
