/**
 * The Products tab: classes A, B, C, products by store and by month, categories and products. The
 * door is {@link io.tillsight.app.ui.products.ProductsView}.
 */
package io.tillsight.app.ui.products;
