#pragma once

#include "engine/nn/site.h"

#include <concepts>
#include <memory>

namespace engine {

/// Any kind of layer. A kind is a plain struct that says what it does and has these functions (templates over float and double):
///     LayerForm form(const Inputs&) const;                       what it is, from the shapes that enter it
///     void forward(const Site<Real>&, int first, int end)   y from x, for a range of lanes (or of form.batchRows)
///     void backward(const Site<Real>&, int first, int end)  dx from dy, where it is wanted, for such a range
/// and, if it needs them:
///     void gradient(const Site<Real>&, int first, int end)  dL/dparameters of a range of form.rows, summed over the batch
///     void follow(const Site<Real>&, Real* flat)            what is not learnt by descent goes on, after each training step
/// Ranges run at the same time: each writes only its own lanes or rows.
class Layer {
public:
    template <class Kind>
    requires(!std::same_as<Kind, Layer> && requires(const Kind& kind, const Inputs& inputs) { kind.form(inputs); })
        Layer(Kind kind)
        : m_work(std::make_shared<const WorkOf<Kind>>(std::move(kind)))
    {
    }

    /// The layer's own struct, if it is of this kind.
    template <class Kind> const Kind* as() const
    {
        const auto* work = dynamic_cast<const WorkOf<Kind>*>(m_work.get());
        return work ? &work->kind : nullptr;
    }

    LayerForm form(const Inputs& inputs) const { return m_work->form(inputs); }
    template <class Real> void forward(const Site<Real>& site, int first, int end) const { m_work->forward(site, first, end); }
    template <class Real> void backward(const Site<Real>& site, int first, int end) const { m_work->backward(site, first, end); }
    template <class Real> void gradient(const Site<Real>& site, int first, int end) const { m_work->gradient(site, first, end); }
    template <class Real> void follow(const Site<Real>& site, Real* flat) const { m_work->follow(site, flat); }

private:
    struct Work {
        virtual ~Work() = default;
        virtual LayerForm form(const Inputs&) const = 0;
        virtual void forward(const Site<float>&, int, int) const = 0;
        virtual void forward(const Site<double>&, int, int) const = 0;
        virtual void backward(const Site<float>&, int, int) const = 0;
        virtual void backward(const Site<double>&, int, int) const = 0;
        virtual void gradient(const Site<float>&, int, int) const = 0;
        virtual void gradient(const Site<double>&, int, int) const = 0;
        virtual void follow(const Site<float>&, float*) const = 0;
        virtual void follow(const Site<double>&, double*) const = 0;
    };

    template <class Kind> struct WorkOf final : Work {
        explicit WorkOf(Kind k) : kind(std::move(k)) {}

        LayerForm form(const Inputs& inputs) const override { return kind.form(inputs); }
        void forward(const Site<float>& s, int first, int end) const override { kind.forward(s, first, end); }
        void forward(const Site<double>& s, int first, int end) const override { kind.forward(s, first, end); }
        void backward(const Site<float>& s, int first, int end) const override { kind.backward(s, first, end); }
        void backward(const Site<double>& s, int first, int end) const override { kind.backward(s, first, end); }
        void gradient(const Site<float>& s, int first, int end) const override { gradientIfAny(s, first, end); }
        void gradient(const Site<double>& s, int first, int end) const override { gradientIfAny(s, first, end); }
        void follow(const Site<float>& s, float* flat) const override { followIfAny(s, flat); }
        void follow(const Site<double>& s, double* flat) const override { followIfAny(s, flat); }

        template <class Real> void gradientIfAny(const Site<Real>& s, int first, int end) const
        {
            if constexpr (requires { kind.gradient(s, first, end); }) kind.gradient(s, first, end);
        }
        template <class Real> void followIfAny(const Site<Real>& s, Real* flat) const
        {
            if constexpr (requires { kind.follow(s, flat); }) kind.follow(s, flat);
        }

        Kind kind;
    };

    std::shared_ptr<const Work> m_work;
};

/// Makes the functions of a kind for float and double; at the end of its .cpp.
#define TENSORSCOPE_LAYER_WORK(Kind, Real)                                                                                       \
    template void Kind::forward(const Site<Real>&, int, int) const;                                                              \
    template void Kind::backward(const Site<Real>&, int, int) const;
#define TENSORSCOPE_LAYER(Kind) TENSORSCOPE_LAYER_WORK(Kind, float) TENSORSCOPE_LAYER_WORK(Kind, double)
#define TENSORSCOPE_LAYER_GRADIENT(Kind)                                                                                         \
    template void Kind::gradient(const Site<float>&, int, int) const;                                                            \
    template void Kind::gradient(const Site<double>&, int, int) const;

} // namespace engine
