/**
 * The Overview tab: key figures, months, what deserves a look, rankings and what changed. The door
 * is {@link io.tillsight.app.ui.overview.OverviewView}.
 */
package io.tillsight.app.ui.overview;
