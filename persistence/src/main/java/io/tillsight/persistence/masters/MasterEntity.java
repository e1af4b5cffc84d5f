package io.tillsight.persistence.masters;

/** The row of a master: a code that lines refer to and what the published imports say of it. */
interface MasterEntity<A> {
  Integer id();

  String code();

  /** Whether a published import describes it; others are only referred to. */
  boolean known();

  A attributes();

  void describe(boolean nowKnown, A attributes);
}
