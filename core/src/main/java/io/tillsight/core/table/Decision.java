package io.tillsight.core.table;

import io.tillsight.core.table.value.DateOrder;
import io.tillsight.core.table.value.NumberStyle;
import java.util.List;

/**
 * How all columns are read.
 *
 * @param plans one for each field of a record
 * @param questions what is open
 * @param decimal style most numbers use, null when no number has a decimal sign
 * @param thousands sign that groups most numbers, 0 without
 * @param dateOrder order most dates use, null without dates
 * @param currency the one currency that the values carry, null without or with several
 */
record Decision(
    List<ColumnPlan> plans,
    List<Question> questions,
    NumberStyle decimal,
    char thousands,
    DateOrder dateOrder,
    String currency) {}
