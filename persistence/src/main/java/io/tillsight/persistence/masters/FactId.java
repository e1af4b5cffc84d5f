package io.tillsight.persistence.masters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What one import says of one master. */
@Embeddable
record FactId(
    @Column(name = "master_id") Integer masterId, @Column(name = "import_id") Long importId)
    implements Serializable {}
