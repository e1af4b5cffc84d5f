package io.tillsight.core.table;

import io.tillsight.core.table.source.RawRecord;
import io.tillsight.core.table.value.Blanks;
import java.util.List;
import java.util.regex.Pattern;

/** Pairs of a name and a value that some programs write above a wider table: company, period. */
final class KeyValues {
  private static final Pattern KEY =
      Pattern.compile(
          "(?iu).*:|(?:company|report|title|store|shop|user|currency|period|date range|from|to|start"
              + "|end|start date|end date|generated|created|exported|printed|account|version"
              + "|soci\u00e9t\u00e9|rapport|titre|magasin|boutique|utilisateur|devise|p\u00e9riode"
              + "|du|au|de|\u00e0|d\u00e9but|fin|g\u00e9n\u00e9r\u00e9 le|export\u00e9 le|imprim\u00e9 le|compte"
              + "|firma|bericht|filiale|benutzer|w\u00e4hrung|zeitraum|von|bis|erstellt|konto"
              + "|empresa|informe|tienda|moneda|per\u00edodo|periodo|desde|hasta)");
  private static final int WIDER = 3;

  private KeyValues() {}

  /** How many of the first records are such pairs; 0 when no wider table follows. */
  static int count(List<RawRecord> records) {
    int count = 0;
    int known = 0;
    while (count < records.size() && isPair(records.get(count))) {
      known += KEY.matcher(Blanks.strip(records.get(count).fields().get(0))).matches() ? 1 : 0;
      count++;
    }
    boolean table = count + 1 < records.size();
    for (int i = count; table && i < count + 2; i++) {
      table = records.get(i).fields().size() >= WIDER;
    }
    return table && 2 * known >= count ? count : 0;
  }

  private static boolean isPair(RawRecord next) {
    return next.fields().size() == 2 && !Blanks.isBlank(next.fields().get(0));
  }
}
