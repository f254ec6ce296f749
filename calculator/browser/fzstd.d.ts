// The build puts fzstd beside our modules; see publish/bundle.py.
export { Decompress } from "fzstd";
