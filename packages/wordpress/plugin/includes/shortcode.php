<?php
/**
 * The shortcode, for the classic editor and wherever blocks do not go: [passerelle widget="quiz" theme="auto"].
 *
 * @package Passerelle
 */

namespace Passerelle;

defined( 'ABSPATH' ) || exit;

/**
 * The markup of a shortcode.
 *
 * @param array<int|string, string>|string $given What stands between the brackets.
 * @return string
 */
function render_shortcode( $given ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		if ( '' === $value && is_int( $name ) ) {
			continue;
		}
		// A word alone, such as `remember`, is a yes.
		$attributes[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? '1' : without_quotes( $value );
	}
	$element = $attributes['widget'] ?? 'journey';
	unset( $attributes['widget'] );
	return render( $element, $attributes );
}

/**
 * A value without the curly quotes that word processors put around it, which WordPress takes as part of it.
 *
 * @param string $value What was written.
 */
function without_quotes( $value ) {
	$quotes = '[\s\x{00A0}\x{202F}"\'«»“”„‘’″′]+';
	return preg_replace( "/^$quotes|$quotes\$/u", '', html_entity_decode( $value, ENT_QUOTES ) ) ?? '';
}

add_shortcode( 'passerelle', __NAMESPACE__ . '\render_shortcode' );
