<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Inputs n</source>
        <translation>输入个数 n</translation>
    </message>
    <message>
        <source>how many other neurons this one listens to</source>
        <translation>有多少个其他神经元向它发送信号</translation>
    </message>
    <message>
        <source>Inputs x</source>
        <translation>输入 x</translation>
    </message>
    <message>
        <source>up to 6 numbers in a row, as in &apos;1,0.6,0.8,0.4&apos;; those that are missing are drawn</source>
        <translation>最多 6 个数，如“1,0.6,0.8,0.4”；缺少的随机抽取</translation>
    </message>
    <message>
        <source>Weights w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <source>up to 6 numbers in a row; negative ones inhibit; those that are missing are drawn</source>
        <translation>最多 6 个数；负数表示抑制；缺少的随机抽取</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <source>minus the threshold</source>
        <translation>阈值的相反数</translation>
    </message>
    <message>
        <source>Activation f</source>
        <translation>激活函数 f</translation>
    </message>
    <message>
        <source>what the neuron makes of sum and bias</source>
        <translation>神经元由加权和与偏置得到什么</translation>
    </message>
    <message>
        <source>of the numbers that are drawn</source>
        <translation>用于随机抽取的数</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>a neuron weighs its inputs, adds them up and compares with a threshold</source>
        <translation>神经元给输入加权、求和，再与阈值比较</translation>
    </message>
    <message>
        <source>products and sums</source>
        <translation>乘法与求和</translation>
    </message>
    <message>
        <source>the graph of a function</source>
        <translation>函数图像</translation>
    </message>
    <message>
        <source>With two inputs of 0 or 1: which weights and bias let the neuron fire only if both are 1?</source>
        <translation>两个输入取 0 或 1：怎样的权重和偏置能让神经元只在两者都为 1 时放电？</translation>
    </message>
    <message>
        <source>“The largest weight decides.” What counts is the product: a large weight of a silent input adds nothing.</source>
        <translation>“权重最大的输入说了算。”其实起作用的是乘积：输入为零时，权重再大也没有贡献。</translation>
    </message>
</context>
<context>
    <name>neuron</name>
    <message>
        <source>activity</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>given: a knob, or dragged in the picture</source>
        <translation>给定：由旋钮设定，或在图中拖动</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>given: minus the threshold</source>
        <translation>给定：阈值的相反数</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>sum with bias</source>
        <translation>加权和加偏置</translation>
    </message>
    <message>
        <source>x₁</source>
        <translation>x₁</translation>
    </message>
    <message>
        <source>x₂</source>
        <translation>x₂</translation>
    </message>
    <message>
        <source>a over x₁</source>
        <translation>a 随 x₁ 变化</translation>
    </message>
    <message>
        <source>a over x₁ and x₂</source>
        <translation>a 随 x₁、x₂ 变化</translation>
    </message>
    <message>
        <source>Biological neuron</source>
        <translation>生物神经元</translation>
    </message>
    <message>
        <source>a drawing, not to scale</source>
        <translation>示意图，不按比例</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>它的模型</translation>
    </message>
    <message>
        <source>synapses</source>
        <translation>突触</translation>
    </message>
    <message>
        <source>dendrites</source>
        <translation>树突</translation>
    </message>
    <message>
        <source>soma</source>
        <translation>细胞体</translation>
    </message>
    <message>
        <source>axon</source>
        <translation>轴突</translation>
    </message>
    <message>
        <source>▸ excites  ● inhibits</source>
        <translation>▸ 兴奋  ● 抑制</translation>
    </message>
    <message>
        <source>╌ threshold −b</source>
        <translation>╌ 阈值 −b</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>放电</translation>
    </message>
    <message>
        <source>stays silent</source>
        <translation>不放电</translation>
    </message>
    <message>
        <source>%2, %1: drag</source>
        <translation>%2，%1：拖动</translation>
    </message>
    <message>
        <source>This synapse excites.</source>
        <translation>这个突触是兴奋性的。</translation>
    </message>
    <message>
        <source>This synapse inhibits.</source>
        <translation>这个突触是抑制性的。</translation>
    </message>
    <message>
        <source>This synapse lets nothing through.</source>
        <translation>这个突触什么也不传递。</translation>
    </message>
    <message>
        <source>Product %1.</source>
        <translation>第 %1 个乘积。</translation>
    </message>
    <message>
        <source>Start.</source>
        <translation>开始。</translation>
    </message>
    <message>
        <source>%1 signals wait at the synapses; each will be multiplied by its weight.</source>
        <translation>%1 个信号等在突触处，每个都将乘以各自的权重。</translation>
    </message>
    <message>
        <source>Sum.</source>
        <translation>求和。</translation>
    </message>
    <message>
        <source>The soma gathers all products: s = %1.</source>
        <translation>细胞体汇集所有乘积：s = %1。</translation>
    </message>
    <message>
        <source>z = s + b = %1 is above 0: the sum exceeds the threshold %2, and the neuron fires.</source>
        <translation>z = s + b = %1，大于 0：加权和超过阈值 %2，神经元放电。</translation>
    </message>
    <message>
        <source>z = s + b = %1 is not above 0: the sum does not exceed the threshold %2.</source>
        <translation>z = s + b = %1，不大于 0：加权和没有超过阈值 %2。</translation>
    </message>
    <message>
        <source>Bias.</source>
        <translation>偏置。</translation>
    </message>
    <message>
        <source>Activation.</source>
        <translation>激活。</translation>
    </message>
    <message>
        <source>a = f(z) = %1 goes out along the axon.</source>
        <translation>a = f(z) = %1 沿轴突传出。</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Which input matters most now: whose product will be the largest in size?</source>
        <translation>现在哪个输入最重要：谁的乘积绝对值最大？</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>The threshold is %1. Will the neuron fire?</source>
        <translation>阈值是 %1。神经元会放电吗？</translation>
    </message>
    <message>
        <source>it fires</source>
        <translation>会放电</translation>
    </message>
    <message>
        <source>it stays silent</source>
        <translation>保持沉默</translation>
    </message>
    <message>
        <source>How large will the activity a = f(z) be?</source>
        <translation>激活值 a = f(z) 会是多大？</translation>
    </message>
    <message>
        <source>Its product is %1; neither the signal nor the weight alone decides.</source>
        <translation>它的乘积是 %1；单看信号或单看权重都不能决定。</translation>
    </message>
    <message>
        <source>The sum is %1, the threshold %2.</source>
        <translation>加权和是 %1，阈值是 %2。</translation>
    </message>
    <message>
        <source>f turns z = %1 into %2.</source>
        <translation>f 把 z = %1 变成 %2。</translation>
    </message>
    <message>
        <source>The activity is f(Σ w x + b), as one works it out by hand.</source>
        <translation>激活值就是 f(Σ w x + b)，与手算一致。</translation>
    </message>
</context>
</TS>
