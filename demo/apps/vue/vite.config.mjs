import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('passerelle-');
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
