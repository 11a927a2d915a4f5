package org.heard.county;

import java.time.LocalDateTime;

/**
 * One survey answer before it is written in a tool's shape.
 *
 * @param number counts all answers of the county
 * @param at when it was sent
 * @param quarter index of its quarter
 * @param area area, empty where not said
 * @param age age band
 * @param setting setting
 * @param need need
 * @param young whether a young person speaks
 * @param heard point 1 to 5 of the felt-heard question; 0 don't know, -1 blank
 * @param clear point of the question about who is responsible
 * @param respected point of the question about respect
 * @param good words to "what has worked well"
 * @param better words to "what could be better"
 * @param other words to "anything else"
 */
record Answer(
    int number,
    LocalDateTime at,
    int quarter,
    String area,
    String age,
    String setting,
    String need,
    boolean young,
    int heard,
    int clear,
    int respected,
    String good,
    String better,
    String other) {}
