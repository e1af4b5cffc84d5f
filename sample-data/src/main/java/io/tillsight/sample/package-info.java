/**
 * A realistic French shop chain, made from a seed: sale lines, products, stores and customers as
 * CSV files, with the exact totals and the planted events beside them.
 *
 * <p>The doors are {@link io.tillsight.sample.ShopGenerator}, which makes a shop of any size, and
 * {@link io.tillsight.sample.DemoShop}, the small one that comes with the application.
 */
package io.tillsight.sample;
