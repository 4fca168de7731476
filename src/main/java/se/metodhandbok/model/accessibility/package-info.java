/**
 * What people found when they tried the site, and what the law wants told about it: lag (2018:1937) om tillgänglighet till
 * digital offentlig service, and Digg's regulations MDFFS 2019:2, 6–7 §§.
 */
@NullMarked
package se.metodhandbok.model.accessibility;

import org.jspecify.annotations.NullMarked;
