<?php
/**
 * A block for each element, drawn by the server: deactivated, the plugin leaves nothing in the page.
 *
 * @package Passerelle
 */

namespace Passerelle;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the blocks. The editor reads from each attribute its label, its help and its choices.
 */
function register_blocks() {
	$defaults = site_defaults();
	foreach ( elements() as $name => list( $title, $description, $icon ) ) {
		$attributes = array();
		foreach ( attributes_of( $name ) as $attribute => $about ) {
			$is_flag = isset( $about['flag'] );
			$default = $defaults[ $attribute ] ?? '';

			$attributes[ $attribute ] = array(
				'type'    => $is_flag ? 'boolean' : 'string',
				'default' => $is_flag ? '' !== $default : $default,
				'label'   => $about['label'],
				'help'    => $about['help'],
				'choices' => $about['choices'] ?? null,
			);
		}
		register_block_type(
			'passerelle/' . $name,
			array(
				'api_version'           => 3,
				'title'                 => $title,
				'description'           => $description,
				'category'              => 'widgets',
				'icon'                  => $icon,
				'keywords'              => array( 'passerelle', __( 'career', 'passerelle' ), __( 'job', 'passerelle' ) ),
				'textdomain'            => 'passerelle',
				'attributes'            => $attributes,
				'supports'              => array(
					'html'  => false,
					'align' => array( 'wide', 'full' ),
				),
				'editor_script_handles' => array( 'passerelle-editor' ),
				'render_callback'       => block_renderer( $name ),
			)
		);
	}
}

/**
 * What draws the blocks of an element: the element in a frame that bears the width chosen in the editor.
 *
 * @param string $element Name of the element.
 * @return callable(array<string, mixed>): string
 */
function block_renderer( $element ) {
	return static function ( $given ) use ( $element ) {
		$markup = render( $element, array_intersect_key( $given, attributes_of( $element ) ) );
		return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
	};
}

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
