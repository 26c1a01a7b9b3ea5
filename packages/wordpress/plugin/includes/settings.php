<?php
/**
 * The settings page: what every element says unless a block or a shortcode says otherwise, and how to write one.
 *
 * @package Passerelle
 */

namespace Passerelle;

defined( 'ABSPATH' ) || exit;

/**
 * Makes the option known to WordPress, which checks who saves it and from where.
 */
function register_settings() {
	register_setting(
		'passerelle',
		SETTINGS,
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
		)
	);
	add_settings_section( 'defaults', __( 'Defaults', 'passerelle' ), __NAMESPACE__ . '\print_defaults_help', 'passerelle' );
	foreach ( attributes() as $name => $attribute ) {
		if ( false === ( $attribute['default'] ?? true ) ) {
			continue;
		}
		add_settings_field(
			$name,
			$attribute['label'],
			__NAMESPACE__ . '\print_field',
			'passerelle',
			'defaults',
			array(
				'label_for' => 'passerelle-' . $name,
				'name'      => $name,
			)
		);
	}
}

/**
 * What fits of what was sent; what does not is told, and the value of before stays.
 *
 * @param mixed $sent What the form sent.
 * @return array<string, string>
 */
function sanitize_settings( $sent ) {
	$before = site_defaults();
	$kept   = array();
	foreach ( attributes() as $name => $attribute ) {
		if ( false === ( $attribute['default'] ?? true ) || ! is_array( $sent ) || ! isset( $sent[ $name ] ) ) {
			continue;
		}
		$value = clean( $name, $sent[ $name ] );
		if ( null === $value ) {
			add_settings_error(
				SETTINGS,
				$name,
				sprintf(
					/* translators: 1: name of a setting, 2: what it takes */
					__( '%1$s: this value does not fit, the one of before stays. %2$s', 'passerelle' ),
					$attribute['label'],
					expected( $attribute )
				)
			);
			$value = $before[ $name ] ?? '';
		}
		$kept[ $name ] = $value;
	}
	return array_filter( $kept, 'strlen' );
}

/**
 * Says what the defaults are for.
 */
function print_defaults_help() {
	printf( '<p>%s</p>', esc_html__( 'They hold for every block and shortcode that does not say otherwise.', 'passerelle' ) );
}

/**
 * The field of one attribute.
 *
 * @param array{name: string} $field Which one.
 */
function print_field( $field ) {
	$name      = $field['name'];
	$attribute = attributes()[ $name ];
	$value     = site_defaults()[ $name ] ?? '';
	$id        = 'passerelle-' . $name;
	$key       = SETTINGS . '[' . $name . ']';
	if ( isset( $attribute['flag'] ) ) {
		printf( '<input type="checkbox" id="%s" name="%s" value="1" aria-describedby="%s" %s />', esc_attr( $id ), esc_attr( $key ), esc_attr( $id . '-help' ), checked( $value, '1', false ) );
	} elseif ( isset( $attribute['choices'] ) ) {
		printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $id ), esc_attr( $key ), esc_attr( $id . '-help' ) );
		foreach ( array( '' => __( 'Not chosen', 'passerelle' ) ) + $attribute['choices'] as $choice => $label ) {
			printf( '<option value="%s" %s>%s</option>', esc_attr( $choice ), selected( $value, (string) $choice, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf( '<input type="text" class="regular-text" id="%s" name="%s" value="%s" aria-describedby="%s" />', esc_attr( $id ), esc_attr( $key ), esc_attr( $value ), esc_attr( $id . '-help' ) );
	}
	printf( '<p class="description" id="%s">%s</p>', esc_attr( $id . '-help' ), esc_html( $attribute['help'] ) );
}

/**
 * Puts the page under « Settings ».
 */
function add_settings_page() {
	add_options_page( 'Passerelle', 'Passerelle', 'manage_options', 'passerelle', __NAMESPACE__ . '\print_settings_page' );
}

/**
 * The page itself.
 */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1>Passerelle</h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'passerelle' );
			do_settings_sections( 'passerelle' );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'Put an element in an article', 'passerelle' ); ?></h2>
		<p><?php esc_html_e( 'With blocks: add a block and look for “passerelle”. Anywhere else, copy a line. Elements of one page share the reader’s answers.', 'passerelle' ); ?></p>
		<table class="widefat striped">
			<thead>
				<tr>
					<th scope="col"><?php esc_html_e( 'Shortcode', 'passerelle' ); ?></th>
					<th scope="col"><?php esc_html_e( 'What the reader finds', 'passerelle' ); ?></th>
					<th scope="col"><?php esc_html_e( 'Settings it takes', 'passerelle' ); ?></th>
				</tr>
			</thead>
			<tbody>
			<?php foreach ( elements() as $name => list( , $description ) ) : ?>
				<tr>
					<td><code><?php echo esc_html( sprintf( '[passerelle widget="%s"%s]', $name, isset( needed_attributes()[ $name ] ) ? ' job="M1855"' : '' ) ); ?></code></td>
					<td><?php echo esc_html( $description ); ?></td>
					<td><code><?php echo esc_html( implode( ' ', array_keys( attributes_of( $name ) ) ) ); ?></code></td>
				</tr>
			<?php endforeach; ?>
			</tbody>
		</table>
		<h2><?php esc_html_e( 'Privacy', 'passerelle' ); ?></h2>
		<p>
			<?php esc_html_e( 'Nothing is sent, and nothing is kept unless the reader ticks a box. A text for your policy is ready.', 'passerelle' ); ?>
			<a href="<?php echo esc_url( admin_url( 'options-privacy.php?tab=policyguide' ) ); ?>"><?php esc_html_e( 'Privacy policy guide', 'passerelle' ); ?></a>
		</p>
	</div>
	<?php
}

/**
 * A link to the settings in the list of plugins.
 *
 * @param string[] $links Links so far.
 * @return string[]
 */
function add_settings_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=passerelle' ) ), esc_html__( 'Settings', 'passerelle' ) );
	return array_merge( array( 'settings' => $link ), $links );
}

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PASSERELLE_FILE ), __NAMESPACE__ . '\add_settings_link' );
