<?php
/**
 * The attributes of the elements: what each is called, which values it takes, what the site says by default.
 *
 * @package Passerelle
 */

namespace Passerelle;

defined( 'ABSPATH' ) || exit;

/** The option that holds the site's defaults: attribute name => value. Nothing else is stored. */
const SETTINGS = 'passerelle_settings';

/**
 * Every attribute by name. `choices` (value => label), `flag` or `test` (a function that says whether a text fits)
 * says what it takes; `default` is false where a value for the whole site makes no sense.
 *
 * @return array<string, array<string, mixed>>
 */
function attributes() {
	return array(
		'job'           => array(
			'label'   => __( 'Job code', 'passerelle' ),
			'help'    => __( 'A ROME code: one letter and four digits, such as M1855. A plan without it follows the job that the reader chooses.', 'passerelle' ),
			'test'    => matching( '/^[A-N]\d{4}$/' ),
			'default' => false,
		),
		'mode'          => array(
			'label'   => __( 'For whom', 'passerelle' ),
			'help'    => __( 'An adviser finds beside it what they need, once the person agrees.', 'passerelle' ),
			'choices' => array( 'adviser' => __( 'An adviser', 'passerelle' ) ),
			'default' => false,
		),
		'wishes'        => array(
			'label'   => __( 'Wishes that are offered', 'passerelle' ),
			'help'    => __( 'Groups (hours, conditions, contact, level, centre, domain) or wishes, separated by spaces: hours contact level-bac. All wishes when empty.', 'passerelle' ),
			'test'    => matching( '/^[a-z][\w+-]*([\s,]+[a-z][\w+-]*)*$/' ),
			'default' => false,
		),
		'lang'          => array(
			'label'   => __( 'Language', 'passerelle' ),
			'help'    => __( 'Unless you choose one, the language of the page.', 'passerelle' ),
			'choices' => array(
				'fr'      => __( 'French, with « vous »', 'passerelle' ),
				'fr-x-tu' => __( 'French, with « tu »', 'passerelle' ),
				'en'      => __( 'English', 'passerelle' ),
			),
		),
		'theme'         => array(
			'label'   => __( 'Colours', 'passerelle' ),
			'help'    => __( 'Choose what fits the background of your page.', 'passerelle' ),
			'choices' => array(
				'light' => __( 'Light', 'passerelle' ),
				'dark'  => __( 'Dark', 'passerelle' ),
				'auto'  => __( 'As the reader’s device', 'passerelle' ),
			),
		),
		'heading-level' => array(
			'label'   => __( 'Heading level', 'passerelle' ),
			'help'    => __( 'The level that comes next in your article; 2 unless you choose.', 'passerelle' ),
			'choices' => array_combine( range( 1, 6 ), range( 1, 6 ) ),
		),
		'remember'      => array(
			'label' => __( 'Let readers keep their answers', 'passerelle' ),
			'help'  => __( 'Shows them a box. Nothing is kept unless they tick it, and only on their device.', 'passerelle' ),
			'flag'  => true,
		),
		'history'       => array(
			'label'   => __( 'The browser’s Back goes one step back', 'passerelle' ),
			'help'    => __( 'Unless you choose it, Back leaves the page, as elsewhere on your site.', 'passerelle' ),
			'flag'    => true,
			'default' => false,
		),
		'among'         => array(
			'label' => __( 'Your sector', 'passerelle' ),
			'help'  => __( 'Job codes, or beginnings of codes, separated by spaces: J K13. All jobs when empty.', 'passerelle' ),
			'test'  => matching( '/^[A-N]\d{0,4}([\s,;]+[A-N]\d{0,4})*$/' ),
		),
		'links'         => array(
			'label' => __( 'Your own page about a job', 'passerelle' ),
			'help'  => __( 'An address in https; {code} is replaced with the code of the job.', 'passerelle' ),
			'test'  => __NAMESPACE__ . '\is_secure_address',
		),
		'profile'       => array(
			'label'   => __( 'Name of the profile', 'passerelle' ),
			'help'    => __( 'Elements of one name share the reader’s answers. Leave empty unless your page holds two separate sets.', 'passerelle' ),
			'test'    => matching( '/^[A-Za-z0-9_-]{1,40}$/' ),
			'default' => false,
		),
		'events'        => array(
			'label'   => __( 'Events', 'passerelle' ),
			'help'    => __( 'For developers: answers are in the events only if the reader agrees by ticking a box.', 'passerelle' ),
			'choices' => array(
				'progress' => __( 'Progress only', 'passerelle' ),
				'full'     => __( 'Answers, if the reader agrees', 'passerelle' ),
			),
		),
		'referential'   => array(
			'label' => __( 'Other data', 'passerelle' ),
			'help'  => __( 'Address of a folder of data that you built; the plugin brings its own when empty.', 'passerelle' ),
			'test'  => __NAMESPACE__ . '\is_address',
		),
	);
}

/**
 * The attributes that an element has, by name.
 *
 * @param string $element Name of the element.
 * @return array<string, array<string, mixed>>
 */
function attributes_of( $element ) {
	list( , , , $own ) = elements()[ $element ];

	$names = array_merge( $own, array( 'lang', 'theme', 'heading-level', 'profile', 'remember', 'events' ) );
	return array_intersect_key( attributes(), array_flip( $names ) );
}

/**
 * A test of a text against a pattern.
 *
 * @param string $pattern Regular expression.
 * @return callable(string): bool
 */
function matching( $pattern ) {
	return static function ( $value ) use ( $pattern ) {
		return 1 === preg_match( $pattern, $value );
	};
}

/**
 * Whether a text is an address in https.
 *
 * @param string $value The text.
 */
function is_secure_address( $value ) {
	return 'https' === wp_parse_url( $value, PHP_URL_SCHEME ) && (bool) wp_parse_url( $value, PHP_URL_HOST ) && ! preg_match( '/[\s"<>]/', $value );
}

/**
 * Whether a text is the address of a folder: on this site, or in http or https.
 *
 * @param string $value The text.
 */
function is_address( $value ) {
	return in_array( wp_parse_url( $value, PHP_URL_SCHEME ), array( null, 'http', 'https' ), true ) && ! preg_match( '/[\s"<>]|^\w+:(?!\/\/)/', $value );
}

/**
 * The value of an attribute as the element takes it: '' when it says nothing, null when it does not fit.
 *
 * @param string $name  Name of the attribute.
 * @param mixed  $value What was given.
 * @return string|null
 */
function clean( $name, $value ) {
	$attribute = attributes()[ $name ];
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	$value = trim( (string) $value );
	if ( isset( $attribute['flag'] ) ) {
		$said = array(
			''      => '',
			'0'     => '',
			'no'    => '',
			'non'   => '',
			'false' => '',
			'1'     => '1',
			'yes'   => '1',
			'oui'   => '1',
			'true'  => '1',
			$name   => '1',
		);
		return $said[ strtolower( $value ) ] ?? null;
	}
	if ( '' === $value ) {
		return '';
	}
	if ( isset( $attribute['choices'] ) ) {
		return isset( $attribute['choices'][ $value ] ) ? $value : null;
	}
	if ( in_array( $name, array( 'job', 'among' ), true ) ) {
		$value = strtoupper( $value );
	}
	return call_user_func( $attribute['test'], $value ) ? $value : null;
}

/**
 * What the site says for every element, by attribute. What no longer fits is left out.
 *
 * @return array<string, string>
 */
function site_defaults() {
	$stored   = get_option( SETTINGS, array() );
	$defaults = array();
	foreach ( attributes() as $name => $attribute ) {
		if ( false !== ( $attribute['default'] ?? true ) && is_array( $stored ) && isset( $stored[ $name ] ) ) {
			$defaults[ $name ] = (string) clean( $name, $stored[ $name ] );
		}
	}
	return array_filter( $defaults, 'strlen' );
}
