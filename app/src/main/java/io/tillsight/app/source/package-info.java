/** Sources that are looked at again and again: addresses and folders. Door: SourceRefresh. */
package io.tillsight.app.source;
