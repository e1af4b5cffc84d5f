package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.ImportEffect;
import io.tillsight.core.model.Money;
import io.tillsight.persistence.storage.Jdbc;
import io.tillsight.persistence.storage.StatusCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Settles anew which version counts, for the keys that some imports speak of, when these begin or
 * cease to count. An import speaks of a version by owning or by claiming it; the version of the
 * last counting import counts. It is owned by the first counting import that speaks of it, and
 * superseded by the first one after its last that speaks of another version.
 *
 * <p>All that is read is what imports say, which never changes, so it can be repeated after a
 * crash.
 */
final class Settlement {
  private final Jdbc jdbc;
  private final String changing;
  private final Set<Long> before;
  private final Set<Long> after;
  private final Set<Long> leaving;
  private final List<Version> versions = new ArrayList<>();
  private KeyIndex keys;

  /**
   * @param changing imports whose keys are settled; not empty
   * @param before imports that count now
   * @param after imports that count then
   * @param leaving imports whose word is forgotten
   */
  Settlement(Jdbc jdbc, Set<Long> changing, Set<Long> before, Set<Long> after, Set<Long> leaving) {
    this.jdbc = jdbc;
    this.changing = changing.stream().map(String::valueOf).collect(Collectors.joining(", "));
    this.before = before;
    this.after = after;
    this.leaving = leaving;
  }

  /** One version of a key, the other versions of the key, and who else speaks of it. */
  private static final class Version {
    private static final long[] NOBODY = {};

    private final long id;
    private final long owner;
    private final long supersededBy;
    private final long net;
    private final Version sibling;
    private long[] claims = NOBODY;

    Version(long id, long owner, long supersededBy, long net, Version sibling) {
      this.id = id;
      this.owner = owner;
      this.supersededBy = supersededBy;
      this.net = net;
      this.sibling = sibling;
    }

    void claimedBy(long importId) {
      claims = Arrays.copyOf(claims, claims.length + 1);
      claims[claims.length - 1] = importId;
    }

    TreeSet<Long> speakers(Set<Long> among) {
      TreeSet<Long> speakers = new TreeSet<>();
      if (among.contains(owner)) {
        speakers.add(owner);
      }
      for (long claim : claims) {
        if (among.contains(claim)) {
          speakers.add(claim);
        }
      }
      return speakers;
    }
  }

  /** What would change for all to see; changes nothing. */
  ImportEffect effect() {
    read();
    long lines = 0;
    long net = 0;
    for (Version last : heads()) {
      TreeSet<Long> all = counting(last);
      for (Version version = last; version != null; version = version.sibling) {
        boolean counted = before.contains(version.owner) && version.supersededBy == 0;
        boolean counts = !version.speakers(after).isEmpty() && successor(version, all) == 0;
        int sign = (counts ? 1 : 0) - (counted ? 1 : 0);
        lines += sign;
        net += sign * version.net;
      }
    }
    return new ImportEffect(lines, new Money(net));
  }

  /** Writes it down. */
  void run() {
    read();
    SettlementWriter writer = new SettlementWriter(jdbc);
    for (Version last : heads()) {
      TreeSet<Long> all = counting(last);
      for (Version version = last; version != null; version = version.sibling) {
        long owner = owner(version);
        long successor = successor(version, all);
        if (owner != version.owner || successor != version.supersededBy) {
          writer.settle(version.id, version.owner, owner, successor);
        }
      }
    }
    writer.flush();
  }

  private long owner(Version version) {
    TreeSet<Long> speakers = version.speakers(after);
    if (!speakers.isEmpty()) {
      return speakers.first();
    }
    if (!leaving.contains(version.owner)) {
      return version.owner;
    }
    return Arrays.stream(version.claims)
        .filter(claim -> !leaving.contains(claim))
        .min()
        .orElse(version.owner);
  }

  private long successor(Version version, TreeSet<Long> all) {
    TreeSet<Long> own = version.speakers(after);
    Long next = own.isEmpty() ? null : all.higher(own.last());
    return next == null ? 0 : next;
  }

  private TreeSet<Long> counting(Version last) {
    TreeSet<Long> all = new TreeSet<>();
    for (Version version = last; version != null; version = version.sibling) {
      all.addAll(version.speakers(after));
    }
    return all;
  }

  /** The last version of each key; the others follow as its siblings. */
  private List<Version> heads() {
    boolean[] followed = new boolean[versions.size()];
    for (Version version : versions) {
      if (version.sibling != null) {
        followed[index(version.sibling.id)] = true;
      }
    }
    List<Version> heads = new ArrayList<>();
    for (int i = 0; i < followed.length; i++) {
      if (!followed[i]) {
        heads.add(versions.get(i));
      }
    }
    return heads;
  }

  private void read() {
    versions.clear();
    String claimed =
        "line_claim c join sale_line l on l.id = c.line_id where c.import_id in (" + changing + ")";
    String owned = "sale_line l where l.import_id in (" + changing + ")";
    jdbc.read(
        connection -> {
          keys =
              new KeyIndex(
                  Jdbc.number(connection, "select count(*) from " + owned)
                      + Jdbc.number(connection, "select count(*) from " + claimed));
          for (String lines : List.of(owned, claimed)) {
            Jdbc.stream(
                connection,
                "select l.key_high, l.key_low from " + lines,
                row -> keys.put(row.getLong(1), row.getLong(2), 0, -1));
          }
          Jdbc.stream(
              connection,
              "select id, key_high, key_low, import_id, superseded_by, amount, status_id"
                  + " from sale_line order by id",
              row -> version(row));
          Jdbc.stream(
              connection,
              "select line_id, import_id from line_claim",
              row -> {
                int index = index(row.getLong(1));
                if (index >= 0) {
                  versions.get(index).claimedBy(row.getLong(2));
                }
              });
          return null;
        });
  }

  private void version(java.sql.ResultSet row) throws java.sql.SQLException {
    long high = row.getLong(2);
    long low = row.getLong(3);
    int slot = keys.find(high, low);
    if (slot >= 0) {
      int sibling = Math.toIntExact(keys.number(slot));
      long net = row.getInt(7) == StatusCode.CANCELLED ? 0 : row.getLong(6);
      versions.add(
          new Version(
              row.getLong(1),
              row.getLong(4),
              row.getLong(5),
              net,
              sibling < 0 ? null : versions.get(sibling)));
      keys.put(high, low, 0, versions.size() - 1L);
    }
  }

  /** Where the version of this number is, below 0 when it is none of them; numbers ascend. */
  private int index(long lineId) {
    int low = 0;
    int high = versions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long id = versions.get(middle).id;
      if (id == lineId) {
        return middle;
      }
      if (id < lineId) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
