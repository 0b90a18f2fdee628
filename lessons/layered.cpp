#include "lessons/layered.h"

namespace lessons {

std::string indexed(const std::string& what, int index) { return what + '[' + std::to_string(index) + ']'; }
std::string named(const char* what, int layer) { return std::string(what).append(std::to_string(layer)); }
std::string sumOf(int layer, int last) { return layer == last ? "y" : named("z", layer); }
std::string deltaOf(int layer, int last) { return "d" + sumOf(layer, last); }

widgets::NetworkGraph layeredGraph(int last, const std::vector<const char*>& edges)
{
    widgets::NetworkGraph net{.layers = {{.rows = {{"x"}}, .named = "in"}}};
    for (int l = 1; l <= last; ++l) {
        std::vector<std::string> ids;
        for (const char* what : edges) ids.push_back(named(what, l));
        net.layers.push_back({.rows = {{sumOf(l, last), l == last ? "t" : named("a", l)}, {named("b", l), deltaOf(l, last)}},
                              .edges = std::move(ids),
                              .named = l == last ? "out" : "hidden"});
    }
    return net;
}

} // namespace lessons
