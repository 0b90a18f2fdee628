#include "lessons/counted_net.h"

#include "engine/tape/operators.h"

namespace lessons {

using engine::PartCounts;
using engine::Quantity;
using engine::Term;

std::vector<PartCounts> learningParts(const engine::Model& model)
{
    std::vector<PartCounts> all;
    for (PartCounts& part : countsOf(model))
        if (engine::valueOf(part.parameters) > 0) all.push_back(std::move(part));
    return all;
}

QStringList namesOf(const std::vector<PartCounts>& parts)
{
    QStringList names;
    for (const PartCounts& part : parts) {
        QString size = QString::number(part.out.channels);
        if (part.out.height > 1) size += QStringLiteral(" × ") + QString::number(part.out.height) + QStringLiteral("²");
        const QString times = part.times > 1 ? QStringLiteral(" ×%1").arg(part.times) : QString();
        names << QString::fromStdString(part.name) + times + QStringLiteral("  ") + size;
    }
    return names;
}

CountedNet recordCounts(engine::Tape& tape, const std::vector<PartCounts>& parts, const std::string& others)
{
    std::vector<Term> parameters, products;
    for (const PartCounts& part : parts) parameters.push_back(part.parameters), products.push_back(part.multiplyAdds);
    const Quantity learnt = tape.plan("parameters", engine::byHand(std::move(parameters)));
    const Quantity made = tape.plan("multiplyAdds", engine::byHand(std::move(products)));
    for (std::size_t k = 0; k < parts.size(); ++k) {
        tape.step("layers");
        if (!others.empty()) tape.makeNext(others);
        tape.makeNext("multiplyAdds");
        tape.makeNext("parameters");
    }
    tape.step("allMultiplyAdds").make("allMultiplyAdds", sum(made));
    return {learnt, tape.step("allParameters").make("allParameters", sum(learnt))};
}

Net drawnNet(const engine::Model& model, int seed)
{
    engine::Network network(model.graph());
    auto parameters =
        engine::initialParameters<float>(network, engine::Initialisation::Uniform, engine::Random(std::uint64_t(seed)));
    return {std::move(network), std::move(parameters), std::make_shared<const NetData>()};
}

} // namespace lessons
