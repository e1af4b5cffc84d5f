package io.tillsight.core.table;

/**
 * The dialect of a file.
 *
 * @param encoding lower-case IANA name
 * @param delimiter one character as text
 * @param quote quote character as text, empty when none is used
 * @param escape escape character as text, empty when none is used
 * @param headerLine physical line of the (last) header line, null without one
 * @param headerLines number of header lines, 0 to 3
 * @param decimal decimal sign most columns use, null when no number has one
 * @param thousands grouping sign most columns use, null when none is seen
 * @param dateOrder YMD, DMY or MDY, null without dates
 */
public record Detection(
    String encoding,
    String delimiter,
    String quote,
    String escape,
    Long headerLine,
    int headerLines,
    String decimal,
    String thousands,
    String dateOrder) {}
