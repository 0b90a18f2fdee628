#pragma once

#include "engine/train/training.h"

#include <any>
#include <map>
#include <memory>

namespace engine {

/// A training without its types: what runs it hands on parameters and states that only their author can look into, and so is
/// compiled once for all trainings. The functions are those of Training.
class Author {
public:
    virtual ~Author() = default;

    virtual std::any defaults() const = 0; ///< parameters
    virtual std::vector<Field> fields(std::any& params) const = 0;
    virtual std::any begin(const std::any& params) const = 0;
    virtual void step(const std::any& params, std::any& state) const = 0;
    virtual bool follow(const std::any& before, const std::any& now, std::any& state) const = 0;
    virtual std::size_t bytes(const std::any& state) const = 0;
    virtual void pack(const std::any& state, ByteWriter& to) const = 0;
    virtual std::any unpack(const std::any& params, ByteReader& from) const = 0;
    virtual std::vector<double> measure(const std::any& params, const std::any& state,
                                        const std::vector<double>& before) const = 0;
    virtual std::string verdict(const std::any& params, const std::any& state, const std::vector<double>& measured) const = 0;
    virtual void edit(const std::any& params, std::any& state, const Change& change) const = 0;
    virtual bool compares(const std::any& before, const std::any& now) const = 0;
    virtual std::size_t curvesBefore() const = 0;

    /// As engine::assign().
    void assign(std::any& params, const std::vector<Change>& changes) const;
    bool isParameter(const std::string& name) const { return m_looks.contains(name); }
    /// Whether it changes what is seen of a run, and nothing in it.
    bool isLook(const Change& change) const;
    std::vector<Change> withoutLooks(std::vector<Change> changes) const;

protected:
    explicit Author(const std::vector<Field>& fields);

private:
    std::map<std::string, bool> m_looks; ///< the parameters, and whether each is a look: asked for each change of a long history
};

template <class Params, class State> class AuthorOf final : public Author {
public:
    explicit AuthorOf(const Training<Params, State>& training) : Author(fieldsOfDefaults()), m_training(training) {}

    std::any defaults() const override { return Params(); }
    std::vector<Field> fields(std::any& params) const override { return fieldsOf(*std::any_cast<Params>(&params)); }
    std::any begin(const std::any& params) const override { return m_training.begin(in(params)); }
    void step(const std::any& params, std::any& state) const override { m_training.step(in(params), of(state)); }
    bool follow(const std::any& before, const std::any& now, std::any& state) const override
    {
        return m_training.follow(in(before), in(now), of(state));
    }
    std::size_t bytes(const std::any& state) const override { return m_training.bytes(of(state)); }
    void pack(const std::any& state, ByteWriter& to) const override { m_training.pack(of(state), to); }
    std::any unpack(const std::any& params, ByteReader& from) const override { return m_training.unpack(in(params), from); }
    std::vector<double> measure(const std::any& params, const std::any& state, const std::vector<double>& before) const override
    {
        return m_training.measure(in(params), of(state), before);
    }
    std::string verdict(const std::any& params, const std::any& state, const std::vector<double>& measured) const override
    {
        return m_training.verdict ? m_training.verdict(in(params), of(state), measured) : std::string();
    }
    void edit(const std::any& params, std::any& state, const Change& change) const override
    {
        if (!m_training.edit) find(fieldsOfDefaults(), change.name); // throws: it is no parameter
        m_training.edit(in(params), of(state), change);
    }
    bool compares(const std::any& before, const std::any& now) const override
    {
        return !m_training.compares || m_training.compares(in(before), in(now));
    }
    std::size_t curvesBefore() const override { return m_training.curvesBefore; }

private:
    static std::vector<Field> fieldsOfDefaults()
    {
        Params params;
        return fieldsOf(params);
    }
    static const Params& in(const std::any& params) { return *std::any_cast<Params>(&params); }
    static const State& of(const std::any& state) { return *std::any_cast<State>(&state); }
    static State& of(std::any& state) { return *std::any_cast<State>(&state); }

    Training<Params, State> m_training;
};

/// Parameters or a state, for who knows what they are.
template <class T> std::shared_ptr<const T> opened(const std::shared_ptr<const std::any>& closed)
{
    return {closed, std::any_cast<T>(closed.get())};
}

} // namespace engine
