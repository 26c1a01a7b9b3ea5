<?php
/**
 * An element in a page: from what an editor wrote to markup. What does not fit is told to whoever can edit, never to
 * the reader.
 *
 * @package Passerelle
 */

namespace Passerelle;

defined( 'ABSPATH' ) || exit;

/**
 * The markup of an element, ready to print.
 *
 * @param string               $element Name of the element.
 * @param array<string, mixed> $given   Attributes as they were written.
 * @return string
 */
function render( $element, $given ) {
	// Feed readers run no script.
	if ( is_feed() ) {
		return '';
	}
	if ( missing_files() ) {
		return notice( array( __( 'Files of the plugin are missing: install it again.', 'passerelle' ) ) );
	}
	if ( ! isset( elements()[ $element ] ) ) {
		return notice(
			array(
				sprintf(
					/* translators: 1: what was written, 2: what can be written */
					__( 'There is no element “%1$s”. Choose among: %2$s.', 'passerelle' ),
					$element,
					implode( ', ', array_keys( elements() ) )
				),
			)
		);
	}

	list( $values, $faults ) = sort_attributes( $element, $given );
	$needed                  = needed_attributes()[ $element ] ?? null;
	if ( $needed && '' === ( $values[ $needed ] ?? '' ) ) {
		/* translators: %s: name of an attribute */
		$faults[] = sprintf( __( 'Nothing can be shown without “%s”.', 'passerelle' ), $needed );
		return notice( $faults );
	}

	enqueue_files();
	$tag    = 'passerelle-' . $element;
	$markup = '';
	foreach ( array_filter( $values + site_defaults_of( $element ), 'strlen' ) as $name => $value ) {
		$markup .= isset( attributes()[ $name ]['flag'] ) ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<%1$s%2$s><noscript><p>%3$s</p></noscript></%1$s>%4$s',
		$tag,
		$markup,
		esc_html__( 'This part of the page needs JavaScript.', 'passerelle' ),
		notice( $faults )
	);
}

/**
 * What was written, as values that fit and faults to tell.
 *
 * @param string               $element Name of the element.
 * @param array<string, mixed> $given   Attributes as they were written.
 * @return array{0: array<string, string>, 1: string[]}
 */
function sort_attributes( $element, $given ) {
	$known  = attributes_of( $element );
	$values = array();
	$faults = array();
	foreach ( $given as $name => $value ) {
		if ( ! isset( $known[ $name ] ) ) {
			$faults[] = sprintf(
				/* translators: 1: what was written, 2: what can be written */
				__( '“%1$s” is not a setting of this element, and was left out. It takes: %2$s.', 'passerelle' ),
				$name,
				implode( ', ', array_keys( $known ) )
			);
			continue;
		}
		$clean = clean( $name, $value );
		if ( null === $clean ) {
			$faults[] = sprintf(
				/* translators: 1: value, 2: name of a setting, 3: what it takes */
				__( '“%1$s” does not fit “%2$s”, and was left out. %3$s', 'passerelle' ),
				is_scalar( $value ) ? $value : gettype( $value ),
				$name,
				expected( $known[ $name ] )
			);
			continue;
		}
		$values[ $name ] = $clean;
	}
	return array( $values, $faults );
}

/**
 * What an attribute takes, in words.
 *
 * @param array<string, mixed> $attribute The attribute.
 */
function expected( $attribute ) {
	if ( isset( $attribute['flag'] ) ) {
		/* translators: %s: values that can be written */
		return sprintf( __( 'It takes: %s.', 'passerelle' ), 'yes, no' );
	}
	return isset( $attribute['choices'] )
		/* translators: %s: values that can be written */
		? sprintf( __( 'It takes: %s.', 'passerelle' ), implode( ', ', array_keys( $attribute['choices'] ) ) )
		: $attribute['help'];
}

/**
 * The site's defaults for an element.
 *
 * @param string $element Name of the element.
 * @return array<string, string>
 */
function site_defaults_of( $element ) {
	return array_intersect_key( site_defaults(), attributes_of( $element ) );
}

/**
 * A note in the page for whoever can edit it; nothing for anyone else.
 *
 * @param string[] $faults Sentences.
 * @return string
 */
function notice( $faults ) {
	$post = get_the_ID();
	if ( ! $faults || ! ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' ) ) ) {
		return '';
	}
	wp_enqueue_style( 'passerelle' );
	return sprintf(
		'<div class="passerelle-notice"><p><strong>Passerelle</strong> — %s</p><ul><li>%s</li></ul></div>',
		esc_html__( 'only people who can edit this page see this note:', 'passerelle' ),
		implode( '</li><li>', array_map( 'esc_html', $faults ) )
	);
}
