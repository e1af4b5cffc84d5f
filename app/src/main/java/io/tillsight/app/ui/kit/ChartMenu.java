package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Mark;

/**
 * The user asks what can be done with a mark.
 *
 * @param mark which one
 * @param screenX where the menu may open
 * @param screenY where the menu may open
 */
public record ChartMenu(Mark mark, double screenX, double screenY) {}
