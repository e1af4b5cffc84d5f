/**
 * The Regions tab: the map that balances, the ranking of its regions, each region over time. The
 * door is {@link io.tillsight.app.ui.regions.RegionsView}.
 */
package io.tillsight.app.ui.regions;
