#pragma once

#include "engine/exchange/onnx/reader.h"

namespace engine::exchange {

/// The attributes of the node that is read; each may be missing. Refuses those of another type, and numbers beyond all reason.
class Attributes {
public:
    explicit Attributes(const Reader& reader) : m_reader(reader) {}

    bool has(const char* name) const { return find(name) != nullptr; }
    int whole(const char* name, int otherwise) const;
    double real(const char* name, double otherwise) const;
    std::string text(const char* name, const char* otherwise) const;
    std::vector<int> wholes(const char* name) const;

    // Into the members of a layer, see operators.h.
    void operator()(const char* name, int& n) const { n = whole(name, n); }
    void operator()(const char* name, bool& is) const { is = whole(name, is) != 0; }
    void operator()(const char* name, double& x) const { x = real(name, x); }
    void operator()(const char* name, PerAxis& n) const;
    void operator()(const char* name, Borders& n) const;

private:
    const onnx::AttributeProto* find(const char* name, int type = 0) const;

    const Reader& m_reader;
};

} // namespace engine::exchange
