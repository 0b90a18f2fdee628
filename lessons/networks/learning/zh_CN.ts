<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>parabola</source>
        <translation>抛物线</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>penguins</source>
        <translation>企鹅</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>二次</translation>
    </message>
    <message>
        <source>mlp</source>
        <translation>多层感知机</translation>
    </message>
    <message>
        <source>squared-error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>absolute-error</source>
        <translation>绝对误差</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>合页</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same（保持大小）</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>立体图</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>values of a function with noise, bills of three species of penguins, or your own CSV file: one column of numbers is told from another</source>
        <translation>带噪声的函数值、三种企鹅的喙，或自己的 CSV 文件：由一列数推断另一列数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>what has the weights: w·x + b, w·x² + b, or a net with one hidden layer</source>
        <translation>含有权重的部分：w·x + b、w·x² + b，或有一个隐藏层的网络</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>what shall become small: mean squared or absolute error; or hinge or cross-entropy, which tell classes (of numbers: above 0 or not)</source>
        <translation>要变小的量：均方误差或平均绝对误差；或区分类别的合页损失、交叉熵（对数值：是否大于 0）</translation>
    </message>
    <message>
        <source>Optimizer watched</source>
        <translation>观察的优化器</translation>
    </message>
    <message>
        <source>all five run on one clock; of this one the update is shown</source>
        <translation>五种优化器共用一个时钟；显示其中这一种的更新</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>how far a step follows the gradient</source>
        <translation>每一步沿梯度走多远</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>samples of a mini-batch, also with momentum and Adam</source>
        <translation>一个小批量的样本数，动量和 Adam 也用它</translation>
    </message>
    <message>
        <source>η of the five</source>
        <translation>五者的 η</translation>
    </message>
    <message>
        <source>the same, or scaled: five times η for batch descent, a fifth for stochastic</source>
        <translation>相同，或按比例：批量下降用五倍 η，随机下降用五分之一</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>of the loss: a map with contours, or a relief that the mouse turns</source>
        <translation>损失的地形：带等高线的地图，或可用鼠标转动的立体图</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>转动角度</translation>
    </message>
    <message>
        <source>how far the relief is turned</source>
        <translation>立体图转过的角度</translation>
    </message>
    <message>
        <source>of the points, the start and the order of the samples</source>
        <translation>决定数据点、起点和样本次序</translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>input: the data</source>
        <translation>输入：数据</translation>
    </message>
    <message>
        <source>Inside the next update.</source>
        <translation>下一次更新的内部。</translation>
    </message>
    <message>
        <source>Loss of the sample: %1.</source>
        <translation>样本的损失：%1。</translation>
    </message>
    <message>
        <source>What the criterion says of its answer.</source>
        <translation>准则对它的回答的评价。</translation>
    </message>
    <message>
        <source>weight w₁₁ of the hidden layer</source>
        <translation>隐藏层的权重 w₁₁</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <source>weight w₁₁, of %1</source>
        <translation>权重 w₁₁，对应 %1</translation>
    </message>
    <message>
        <source>weight w₁₂, of %1</source>
        <translation>权重 w₁₂，对应 %1</translation>
    </message>
    <message>
        <source>Before the first step.</source>
        <translation>第一步之前。</translation>
    </message>
    <message>
        <source>All five start at the same place. It is the same loss, and each goes down on its own way.</source>
        <translation>五种优化器从同一位置出发。损失是同一个，各走各的下降之路。</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>第 %1 步。</translation>
    </message>
    <message>
        <source>%1 has left the picture: its steps are too long, and its loss only grew.</source>
        <translation>%1已离开画面：步子太大，损失只增不减。</translation>
    </message>
    <message>
        <source>%1 has made %2 updates and seen %3 samples. Its loss of all samples is %4.</source>
        <translation>%1已更新 %2 次，看过 %3 个样本。它在所有样本上的损失是 %4。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>of all samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>as the updates before left it</source>
        <translation>此前的更新留下的值</translation>
    </message>
    <message>
        <source>Loss of all samples</source>
        <translation>所有样本的损失</translation>
    </message>
    <message>
        <source>a slice: other weights as %1 has them</source>
        <translation>切片：其余权重取%1当前的值</translation>
    </message>
    <message>
        <source>What %1 has learnt</source>
        <translation>%1学到了什么</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>where each is</source>
        <translation>各自的位置</translation>
    </message>
    <message>
        <source>loss of the last batch</source>
        <translation>最近一个批量的损失</translation>
    </message>
    <message>
        <source>before the update</source>
        <translation>更新之前</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Which of these three ways will be the shortest at step %1?</source>
        <translation>到第 %1 步，这三条路中哪条最短？</translation>
    </message>
    <message>
        <source>And which of the three will have the lowest loss of all samples at step %1?</source>
        <translation>到第 %1 步，三者中谁在所有样本上的损失最低？</translation>
    </message>
    <message>
        <source>Their lengths are %1, in this order. Noise makes detours, and who makes few updates does not come far.</source>
        <translation>按此次序，路长为 %1。噪声使路弯曲，而更新少的走不远。</translation>
    </message>
    <message>
        <source>Their losses are %1, in this order. Many updates go further; close to the lowest place their noise costs.</source>
        <translation>按此次序，损失为 %1。更新多的走得更远；在最低处附近，噪声要付出代价。</translation>
    </message>
    <message>
        <source>After ten epochs with penguins the loss falls from batch to mini-batch to stochastic descent.</source>
        <translation>在企鹅数据上训练十轮后，损失按批量、小批量、随机下降的次序递减。</translation>
    </message>
    <message>
        <source>%1 waits until it has seen all samples.</source>
        <translation>%1 要等到看完全部样本。</translation>
    </message>
    <message>
        <source>mean of the losses of all samples</source>
        <translation>所有样本损失的平均值</translation>
    </message>
    <message>
        <source>what the optimizer makes of the gradients of the step</source>
        <translation>优化器由这一步的梯度得出的方向</translation>
    </message>
    <message>
        <source>%1: sample %2 of the %3 of its batch.</source>
        <translation>%1：其批量的 %3 个样本中的第 %2 个。</translation>
    </message>
    <message>
        <source>weight v₁₁ of the output</source>
        <translation>输出层的权重 v₁₁</translation>
    </message>
    <message>
        <source>old value</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>model, criterion, optimizer: five ways down the same loss, on one clock</source>
        <translation>模型、准则、优化器：同一损失上的五条下降之路，共用一个时钟</translation>
    </message>
    <message>
        <source>the derivative as a slope</source>
        <translation>导数就是斜率</translation>
    </message>
    <message>
        <source>Batch descent makes one update an epoch, stochastic descent one a sample. Both see every sample once: which of them is further down?</source>
        <translation>批量下降每轮更新一次，随机下降每个样本更新一次。两者都把每个样本看一遍：谁下降得更远？</translation>
    </message>
    <message>
        <source>“The gradient of a mini-batch is a wrong gradient.” It is right on average; its noise does not go away, unless η gets smaller.</source>
        <translation>“小批量的梯度是错误的梯度。”它在平均意义上是正确的；但它的噪声不会消失，除非 η 变小。</translation>
    </message>
</context>
</TS>
