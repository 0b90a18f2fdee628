<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>backpropagation</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>computed: the loss of the net run again, this weight moved by %1</source>
        <translation>计算所得：把这个权重移动 %1，再运行一次网络得到的损失</translation>
    </message>
    <message>
        <source>difference quotient</source>
        <translation>差商</translation>
    </message>
    <message>
        <source>loss above</source>
        <translation>增大后的损失</translation>
    </message>
    <message>
        <source>loss below</source>
        <translation>减小后的损失</translation>
    </message>
    <message>
        <source>input: the sample</source>
        <translation>输入：样本</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>input: 1 for the right class</source>
        <translation>输入：正确类别为 1</translation>
    </message>
    <message>
        <source>loss L</source>
        <translation>损失 L</translation>
    </message>
    <message>
        <source>L after the update</source>
        <translation>更新后的 L</translation>
    </message>
    <message>
        <source>computed: the net run again</source>
        <translation>计算所得：再运行一次网络</translation>
    </message>
    <message>
        <source>change of L</source>
        <translation>L 的变化</translation>
    </message>
    <message>
        <source>largest relative difference</source>
        <translation>最大相对误差</translation>
    </message>
    <message>
        <source>slopes of the weights into unit %1 of layer %2</source>
        <translation>进入第 %2 层单元 %1 的权重的梯度</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Each input times its weight, added up, and the bias.</source>
        <translation>每个输入乘以权重，相加，再加偏置。</translation>
    </message>
    <message>
        <source>The activation function of the weighted sum.</source>
        <translation>加权和的激活函数值。</translation>
    </message>
    <message>
        <source>How far the output is from the target: from here all slopes come back.</source>
        <translation>输出离目标有多远：所有梯度都从这里返回。</translation>
    </message>
    <message>
        <source>δ of an output is its softmax probability minus the target.</source>
        <translation>输出的 δ 等于它的 softmax 概率减去目标。</translation>
    </message>
    <message>
        <source>δ of an output is 2 (y − t) ÷ the number of outputs.</source>
        <translation>输出的 δ 等于 2 (y − t) ÷ 输出个数。</translation>
    </message>
    <message>
        <source>Upstream: every δ behind it times the weight between. Local: f′(z). Their product is δ.</source>
        <translation>上游：后面每个 δ 乘以其间的权重，再相加。局部：f′(z)。两者之积就是 δ。</translation>
    </message>
    <message>
        <source>δ of the unit it leads to, times the activation it comes from; of the bias the slope is δ itself.</source>
        <translation>它通向的单元的 δ，乘以它来自的激活值；偏置的梯度就是 δ 本身。</translation>
    </message>
    <message>
        <source>Before the first sum.</source>
        <translation>第一个求和之前。</translation>
    </message>
    <message>
        <source>A sample, its target, and weights drawn at random. Which way should each weight go?</source>
        <translation>一个样本、它的目标和随机抽取的权重。每个权重该往哪边走？</translation>
    </message>
    <message>
        <source>Layer %1: the check.</source>
        <translation>第 %1 层：检验。</translation>
    </message>
    <message>
        <source>For each weight the net runs twice, a little above and a little below: (L₊ − L₋) ÷ 2ε.</source>
        <translation>对每个权重，网络运行两次，一次略大，一次略小：(L₊ − L₋) ÷ 2ε。</translation>
    </message>
    <message>
        <source>Side by side.</source>
        <translation>并排比较。</translation>
    </message>
    <message>
        <source>One way back gave all slopes; the difference quotients took %1 runs.</source>
        <translation>一次反向计算给出了全部梯度；差商用了 %1 次运行。</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>两者一致。</translation>
    </message>
    <message>
        <source>The largest relative difference of all %1 slopes is %2.</source>
        <translation>全部 %1 个梯度的最大相对误差是 %2。</translation>
    </message>
    <message>
        <source>Layer %1 follows.</source>
        <translation>第 %1 层随之改变。</translation>
    </message>
    <message>
        <source>Every number moves against its slope, by η = %1 times as much.</source>
        <translation>每个数都逆着自己的梯度移动，幅度是梯度的 η = %1 倍。</translation>
    </message>
    <message>
        <source>After one update.</source>
        <translation>一次更新之后。</translation>
    </message>
    <message>
        <source>The same sample once more: L was %1 and is %2.</source>
        <translation>再用同一个样本：L 原来是 %1，现在是 %2。</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向计算</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向计算</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>If the framed weight grows a little, what happens to the loss L? (The sign of ∂L/∂w)</source>
        <translation>框出的权重增大一点，损失 L 会怎样？（∂L/∂w 的符号）</translation>
    </message>
    <message>
        <source>it grows: ∂L/∂w &gt; 0</source>
        <translation>增大：∂L/∂w &gt; 0</translation>
    </message>
    <message>
        <source>it falls: ∂L/∂w &lt; 0</source>
        <translation>减小：∂L/∂w &lt; 0</translation>
    </message>
    <message>
        <source>nothing: ∂L/∂w = 0</source>
        <translation>不变：∂L/∂w = 0</translation>
    </message>
    <message>
        <source>You do this one: δ of the framed unit. Every δ behind it comes back over its weight; f′ times the sum is δ.</source>
        <translation>这个你来算：框出的单元的 δ。后面每个 δ 经权重返回相加，再乘以 f′。</translation>
    </message>
    <message>
        <source>You do this one: ∂L/∂w of the framed weight, which leads from x[%1] to unit %2.</source>
        <translation>这个你来算：框出的权重的 ∂L/∂w，它从 x[%1] 通向单元 %2。</translation>
    </message>
    <message>
        <source>All weights follow −η ∂L/∂w with η = %1. Where will the loss of this sample be?</source>
        <translation>所有权重按 −η ∂L/∂w 移动，η = %1。这个样本的损失会在哪里？</translation>
    </message>
    <message>
        <source>lower than before</source>
        <translation>比原来低</translation>
    </message>
    <message>
        <source>higher than before</source>
        <translation>比原来高</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>和原来一样</translation>
    </message>
    <message>
        <source>∂L/∂w = δ × input = %1 × %2.</source>
        <translation>∂L/∂w = δ × 输入 = %1 × %2。</translation>
    </message>
    <message>
        <source>Its card shows the whole sum, and the slope of the activation.</source>
        <translation>它的卡片上有整个求和式和激活函数的导数。</translation>
    </message>
    <message>
        <source>L changes by %1: a slope holds for small steps only.</source>
        <translation>L 的变化是 %1：梯度只对小步成立。</translation>
    </message>
    <message>
        <source>They differ: a kink is near.</source>
        <translation>两者不同：附近有折点。</translation>
    </message>
    <message>
        <source>Reverse mode gives each weight the slope that its difference quotient says.</source>
        <translation>反向模式给出的每个权重的斜率，都与其差商一致。</translation>
    </message>
    <message>
        <source>learnt: step %1 of the lesson “%2”</source>
        <translation>学得：课程“%2”第 %1 步</translation>
    </message>
    <message>
        <source>A sample, its target, and the weights of step %1 of the lesson “%2”. Which way should each weight go?</source>
        <translation>一个样本、它的目标，以及课程“%2”第 %1 步的权重。每个权重该往哪边走？</translation>
    </message>
    <message>
        <source>Layer %1: %2.</source>
        <translation>第 %1 层：%2。</translation>
    </message>
    <message>
        <source>The loss: %1.</source>
        <translation>损失：%1。</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3 = %4.</source>
        <translation>第 %1 层，%2：%3 = %4。</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>输入 %1</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>一层</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>随机抽取</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>units of each hidden layer, as in &apos;3,2&apos;: up to 4 layers of 1 to 6 units, or none</source>
        <translation>每个隐藏层的单元数，如“3,2”：最多 4 层，每层 1 到 6 个单元；或 none</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>of the hidden units; the outputs have none</source>
        <translation>用于隐藏单元；输出没有</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>-log of the softmax probability of the right class, or the mean of (y - t)²</source>
        <translation>正确类别的 softmax 概率的 -log，或 (y - t)² 的平均</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>which point of the data goes through the net</source>
        <translation>让数据中的哪个点通过网络</translation>
    </message>
    <message>
        <source>Weight picked</source>
        <translation>选中的权重</translation>
    </message>
    <message>
        <source>whose unit the check is shown for; counted layer by layer, unit by unit</source>
        <translation>为它所进入的单元显示检验；逐层、逐单元计数</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>two numbers and two classes, or the four measures of three species of iris</source>
        <translation>两个数、两个类别，或三种鸢尾花的四个测量值</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>how far the update follows the gradient</source>
        <translation>更新沿梯度走多远</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>makes one number, or all of a layer at once</source>
        <translation>算出一个数，或一次算出整层</translation>
    </message>
    <message>
        <source>of the first weights, and of the points of xor</source>
        <translation>用于初始权重和异或的点</translation>
    </message>
    <message>
        <source>whose slopes are computed: one drawn at random, or that of a state file of a training, with its layers, activations, weights and points; up to 4 inputs, 4 hidden layers of 6 units, 6 classes</source>
        <translation>要计算梯度的网络：随机抽取的一个，或某次训练的课程文件中的网络（连同它的层、激活函数、权重和数据点）；至多 4 个输入、4 个隐藏层、每层 6 个单元、6 个类别</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>one way back through the net gives the slope of every weight</source>
        <translation>一次反向计算，得到每个权重的梯度</translation>
    </message>
    <message>
        <source>the chain rule</source>
        <translation>链式法则</translation>
    </message>
    <message>
        <source>A weight leads from a unit whose activation is 0. What is its slope, and will it learn from this sample?</source>
        <translation>一个权重来自激活值为 0 的单元。它的梯度是多少？它能从这个样本学到什么吗？</translation>
    </message>
    <message>
        <source>“The way back sends the error itself back.” It sends back slopes: how much the loss changes with each number, all at the present weights.</source>
        <translation>“反向传播把误差本身送回去。”送回去的是梯度：在当前权重下，损失随每个数变化多少。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>it should have an output for each of its %1 classes (loss cross-entropy), not %2</source>
        <translation>%1 个类别应当各有一个输出（损失函数为 cross-entropy），而不是 %2 个</translation>
    </message>
    <message>
        <source>it is %1, too large to be shown number by number; up to 4 inputs, 4 hidden layers of 6 units and 6 classes would do, 2-4-2 for instance</source>
        <translation>它的结构是 %1，太大，无法逐个数字显示；至多 4 个输入、4 个隐藏层、每层 6 个单元、6 个类别，例如 2-4-2</translation>
    </message>
    <message>
        <source>its activation has a slope of its own that is learnt; all others would do</source>
        <translation>它的激活函数自带可学习的斜率；其他激活函数都可以</translation>
    </message>
    <message>
        <source>its weights are no numbers any more; an earlier step of the training would do</source>
        <translation>它的权重已经不是数；训练中更早的一步可以</translation>
    </message>
    <message>
        <source>it has no points to take a sample from</source>
        <translation>它没有可以取样本的数据点</translation>
    </message>
    <message>
        <source>this lesson takes dense layers with biases, with an activation after each but the last; those of the lesson playground</source>
        <translation>本课程接受带偏置的全连接层，除最后一层外每层之后有一个激活函数；例如课程 playground 的网络</translation>
    </message>
</context>
</TS>
