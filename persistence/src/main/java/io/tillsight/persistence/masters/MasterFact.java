package io.tillsight.persistence.masters;

/** What one import says of one master. */
interface MasterFact<A> {
  FactId id();

  A attributes();
}
