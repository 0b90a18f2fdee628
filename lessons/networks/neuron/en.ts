<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Inputs n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many other neurons this one listens to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 6 numbers in a row, as in &apos;1,0.6,0.8,0.4&apos;; those that are missing are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 6 numbers in a row; negative ones inhibit; those that are missing are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the neuron makes of sum and bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the numbers that are drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neuron weighs its inputs, adds them up and compares with a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products and sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graph of a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two inputs of 0 or 1: which weights and bias let the neuron fire only if both are 1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The largest weight decides.” What counts is the product: a large weight of a silent input adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>neuron</name>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given: a knob, or dragged in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given: minus the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum with bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a over x₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a over x₁ and x₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biological neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing, not to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dendrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ excites  ● inhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>╌ threshold −b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2, %1: drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This synapse excites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This synapse inhibits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This synapse lets nothing through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signals wait at the synapses; each will be multiplied by its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soma gathers all products: s = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = s + b = %1 is above 0: the sum exceeds the threshold %2, and the neuron fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = s + b = %1 is not above 0: the sum does not exceed the threshold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = f(z) = %1 goes out along the axon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input matters most now: whose product will be the largest in size?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is %1. Will the neuron fire?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stays silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large will the activity a = f(z) be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its product is %1; neither the signal nor the weight alone decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is %1, the threshold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f turns z = %1 into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is f(Σ w x + b), as one works it out by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
