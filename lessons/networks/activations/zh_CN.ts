<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>activations</name>
    <message>
        <source>Sixty steps that are far too long leave most ReLU units without a slope at any image.</source>
        <translation>六十步过大的更新之后，大多数 ReLU 单元在任何图像上都没有斜率。</translation>
    </message>
    <message>
        <source>Two hundred good steps later the ReLU net still guesses: what is dead does not learn.</source>
        <translation>再正常走二百步，ReLU 网络仍在瞎猜：死了的不再学习。</translation>
    </message>
    <message>
        <source>Leaky ReLU recovers, as some gradient gets through everywhere.</source>
        <translation>Leaky ReLU 能恢复，因为处处都有一些梯度通过。</translation>
    </message>
    <message>
        <source>Through twenty logistic layers next to nothing of the gradient arrives.</source>
        <translation>经过二十个 logistic 层，梯度几乎全部消失。</translation>
    </message>
    <message>
        <source>So that net learns nothing in 300 steps.</source>
        <translation>因此这个网络 300 步什么也没学到。</translation>
    </message>
    <message>
        <source>Through twenty ReLU layers that began as He says the gradient keeps its size.</source>
        <translation>二十个用 He 初始化的 ReLU 层能保持梯度的大小。</translation>
    </message>
    <message>
        <source>And that net learns.</source>
        <translation>而且这个网络学得会。</translation>
    </message>
    <message>
        <source>Steps to a loss of 0.5, of ELU, whose mean is nearer to 0, as a multiple of those of ReLU.</source>
        <translation>损失降到 0.5 的步数：均值更接近 0 的 ELU 与 ReLU 之比。</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>first layer ÷ last layer</source>
        <translation>首层 ÷ 末层</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>死单元</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>layer %1, %2 to %3</source>
        <translation>第 %1 层，%2 到 %3</translation>
    </message>
    <message>
        <source>counted in the batch of 64</source>
        <translation>在 64 个样本的批次中统计</translation>
    </message>
    <message>
        <source>computed from the batch of 64</source>
        <translation>由 64 个样本的批次算出</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>per layer, what lies beyond in the outer bins</source>
        <translation>各层；超出范围的计入两端</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>|dL/dz| per layer</source>
        <translation>各层的 |dL/dz|</translation>
    </message>
    <message>
        <source>share with |f′| &lt; 0.01</source>
        <translation>|f′| &lt; 0.01 的比例</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>size of the weights&apos; gradient</source>
        <translation>权重梯度的范数</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>批次的损失</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>counted over 2000 test images, at every tenth step</source>
        <translation>在 2000 幅测试图像上统计，每十步一次</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>dead units of 64</source>
        <translation>64 个单元中的死单元</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>given: bad for 60 steps, then 0.1</source>
        <translation>给定：前 60 步过大，之后 0.1</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too long.</source>
        <translation>损失已不是数：步长太大。</translation>
    </message>
    <message>
        <source>Of the test images %1 are right.</source>
        <translation>测试图像答对 %1。</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>第 %1 步。</translation>
    </message>
    <message>
        <source>The loss of its batch is %1.</source>
        <translation>这一批次的损失是 %1。</translation>
    </message>
    <message>
        <source>Learning rate %1: too much.</source>
        <translation>学习率 %1：太大。</translation>
    </message>
    <message>
        <source>Learning rate 0.1 from now on.</source>
        <translation>此后学习率为 0.1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 units are dead.</source>
        <translation>
            <numerusform>64 个单元中死了 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>How steep will %1 be at x = 2?</source>
        <translation>%1 在 x = 2 处的斜率是多少？</translation>
    </message>
    <message>
        <source>At the end as many places lie below 0 as above. What will the mean of %1 be?</source>
        <translation>走完时 0 两侧的位置一样多。%1 的均值会是多少？</translation>
    </message>
    <message>
        <source>about 0</source>
        <translation>约为 0</translation>
    </message>
    <message>
        <source>clearly above 0</source>
        <translation>明显大于 0</translation>
    </message>
    <message>
        <source>Back from the last layer: after how many layers is the gradient a millionth of what it was?</source>
        <translation>从末层往回：经过多少层，梯度只剩百万分之一？</translation>
    </message>
    <message>
        <source>at most 5</source>
        <translation>不超过 5 层</translation>
    </message>
    <message>
        <source>6 to 10</source>
        <translation>6 到 10 层</translation>
    </message>
    <message>
        <source>more than 10</source>
        <translation>超过 10 层</translation>
    </message>
    <message>
        <source>nowhere in this net</source>
        <translation>这个网络里不会</translation>
    </message>
    <message>
        <source>Guessing gets 10 % right. How many test images are right after %1 steps?</source>
        <translation>瞎猜能对 10 %。%1 步之后能答对多少测试图像？</translation>
    </message>
    <message>
        <source>How many of the 64 units will be dead when the bad steps end, at step %1?</source>
        <translation>到第 %1 步过大的更新结束时，64 个单元中会死多少个？</translation>
    </message>
    <message>
        <source>Now 200 steps at a learning rate of 0.1. How many test images will be right?</source>
        <translation>接下来以学习率 0.1 走 200 步，能答对多少测试图像？</translation>
    </message>
    <message>
        <source>At x = 2 its derivative is %1.</source>
        <translation>在 x = 2 处它的导数是 %1。</translation>
    </message>
    <message>
        <source>It is %1: what f makes of −x cancels what it makes of x.</source>
        <translation>是 %1：f(−x) 与 f(x) 相互抵消。</translation>
    </message>
    <message>
        <source>It is %1: what f makes of −x does not cancel what it makes of x.</source>
        <translation>是 %1：f(−x) 与 f(x) 不能抵消。</translation>
    </message>
    <message>
        <source>A unit that no image opens gets no gradient, so it stays as it is.</source>
        <translation>没有图像能激活的单元得不到梯度，只能停在原处。</translation>
    </message>
    <message>
        <source>From the last layer to the first it goes from %1 to %2.</source>
        <translation>从末层到首层，它由 %1 变为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 units are dead, and what is dead does not learn.</source>
        <translation>
            <numerusform>64 个单元中有 %n 个死了，死了就不再学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>In this batch no weights get a gradient.</source>
        <translation>这一批次中，各层权重都得不到梯度。</translation>
    </message>
    <message>
        <source>The gradient of the first layer is %1 times that of the last: so much of the error arrives there.</source>
        <translation>首层的梯度是末层的 %1 倍：误差只有这么多传到那里。</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistic</translation>
    </message>
    <message>
        <source>GELU, tanh form</source>
        <translation>GELU，tanh 近似</translation>
    </message>
    <message>
        <source>GELU, logistic form</source>
        <translation>GELU，logistic 近似</translation>
    </message>
    <message>
        <source>a place on the walk</source>
        <translation>行走路径上的位置</translation>
    </message>
    <message>
        <source>value f(x)</source>
        <translation>函数值 f(x)</translation>
    </message>
    <message>
        <source>slope f′(x)</source>
        <translation>斜率 f′(x)</translation>
    </message>
    <message>
        <source>share of places where |f′| &lt; 0.01</source>
        <translation>|f′| &lt; 0.01 的位置所占比例</translation>
    </message>
    <message>
        <source>mean of f(x) over the places so far</source>
        <translation>到目前为止 f(x) 的均值</translation>
    </message>
    <message>
        <source>mean f</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>nanoseconds per element, measured here</source>
        <translation>每个元素的纳秒数，本机实测</translation>
    </message>
    <message>
        <source>f is a straight line here</source>
        <translation>f 在这里是直线</translation>
    </message>
    <message>
        <source>saturated: |f′| &lt; 0.01</source>
        <translation>饱和：|f′| &lt; 0.01</translation>
    </message>
    <message>
        <source>Before the walk.</source>
        <translation>出发之前。</translation>
    </message>
    <message>
        <source>A point will go from −5 to 5, and each function answers it.</source>
        <translation>一个点将从 −5 走到 5，每个函数都给出它的值。</translation>
    </message>
    <message>
        <source>%1 makes %2 of it, and changes %3 times as fast as x.</source>
        <translation>%1 得到 %2，变化速度是 x 的 %3 倍。</translation>
    </message>
    <message>
        <source>It is saturated here: hardly any gradient gets through.</source>
        <translation>它在这里饱和：几乎没有梯度能通过。</translation>
    </message>
    <message>
        <source>x = %1.</source>
        <translation>x = %1。</translation>
    </message>
    <message>
        <source>new γ</source>
        <translation>新的 γ</translation>
    </message>
    <message>
        <source>new β</source>
        <translation>新的 β</translation>
    </message>
    <message>
        <source>old γ</source>
        <translation>原来的 γ</translation>
    </message>
    <message>
        <source>old β</source>
        <translation>原来的 β</translation>
    </message>
    <message>
        <source>as the step before left it</source>
        <translation>上一步留下的值</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Before the first step.</source>
        <translation>第一步之前。</translation>
    </message>
    <message>
        <source>Both functions will be bent to points that others of their kind have made.</source>
        <translation>两个函数将弯向同类函数生成的点。</translation>
    </message>
    <message>
        <source>PReLU has learnt γ = %1, swish β = %2, each by its own gradient.</source>
        <translation>PReLU 学到 γ = %1，Swish 学到 β = %2，各自按自己的梯度。</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>学到的参数</translation>
    </message>
    <message>
        <source>Where will γ be after %1 steps?</source>
        <translation>%1 步之后 γ 是多少？</translation>
    </message>
    <message>
        <source>Where will β be after %1 steps?</source>
        <translation>%1 步之后 β 是多少？</translation>
    </message>
    <message>
        <source>Each step goes against the slope of the loss; near the best shape there is little of it left.</source>
        <translation>每一步都沿损失斜率的反方向走；越接近最佳形状，斜率越小。</translation>
    </message>
    <message>
        <source>where it starts</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>PReLU; dots: what it should become</source>
        <translation>PReLU；点：应学成的样子</translation>
    </message>
    <message>
        <source>Swish; dots: what it should become</source>
        <translation>Swish；点：应学成的样子</translation>
    </message>
    <message>
        <source>at every tenth step</source>
        <translation>每十步统计一次</translation>
    </message>
    <message>
        <source>counted over 2000 test images</source>
        <translation>在 2000 张测试图像上统计</translation>
    </message>
    <message>
        <source>steps above a loss of 0.5</source>
        <translation>损失高于 0.5 的步数</translation>
    </message>
    <message>
        <source>so far; of the loss smoothed over ten steps</source>
        <translation>到目前为止；按十步平滑后的损失</translation>
    </message>
    <message>
        <source>images with a slope, of %1</source>
        <translation>%1 张图像中斜率不为 0 的张数</translation>
    </message>
    <message>
        <source>counted over its training images</source>
        <translation>在其训练图像上统计</translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation>下一步的内部。</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>第 %1 点</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>应有的值</translation>
    </message>
    <message>
        <source>the true shape&apos;s, with noise</source>
        <translation>真实形状的值，带噪声</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>它的贡献</translation>
    </message>
    <message>
        <source>One of the points that both functions are bent to.</source>
        <translation>两个函数都要弯向的点之一。</translation>
    </message>
    <message>
        <source>What the function answers with the shape that it has.</source>
        <translation>函数以现有的形状给出的回答。</translation>
    </message>
    <message>
        <source>By how much it is off.</source>
        <translation>它相差多少。</translation>
    </message>
    <message>
        <source>How the answer changes with the shape.</source>
        <translation>回答随形状如何变化。</translation>
    </message>
    <message>
        <source>The share of the point: twice its error times that slope.</source>
        <translation>这一点的贡献：误差的两倍乘以这个斜率。</translation>
    </message>
    <message>
        <source>The mean of the shares of all %1 points.</source>
        <translation>全部 %1 个点贡献的平均。</translation>
    </message>
    <message>
        <source>The shape goes a step against its gradient.</source>
        <translation>形状逆着自己的梯度走一步。</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>prelu</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>elu</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>swish</source>
        <translation>swish</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>gelu-tanh</source>
        <translation>GELU（tanh 近似）</translation>
    </message>
    <message>
        <source>gelu-logistic</source>
        <translation>GELU（logistic 近似）</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>深层网络</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死单元</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>he</source>
        <translation>He</translation>
    </message>
    <message>
        <source>mnist</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Activation f</source>
        <translation>激活函数 f</translation>
    </message>
    <message>
        <source>what is plotted, or what each hidden unit makes of its weighted sum</source>
        <translation>图中画出的函数，也是每个隐藏单元对加权和的变换</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>layers of weights of the deep net; 64 units in each hidden layer</source>
        <translation>深层网络的权重层数；每个隐藏层有 64 个单元</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>of both nets: uniform in ±1/√fan-in; Xavier, for functions like tanh; He, for ReLU</source>
        <translation>两个网络都用：±1/√扇入 内的均匀分布；Xavier，适合 tanh 一类函数；He，适合 ReLU</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>of Adam in the deep net</source>
        <translation>深层网络中 Adam 的学习率</translation>
    </message>
    <message>
        <source>Shape γ, β</source>
        <translation>形状参数 γ、β</translation>
    </message>
    <message>
        <source>as a multiple of the usual one: 0.01 of leaky ReLU, 0.25 where PReLU starts, 1 of ELU and swish</source>
        <translation>相对于常用值的倍数：leaky ReLU 为 0.01，PReLU 的初值为 0.25，ELU 和 Swish 为 1</translation>
    </message>
    <message>
        <source>Bad learning rate</source>
        <translation>过大的学习率</translation>
    </message>
    <message>
        <source>of the first 60 steps of the small net; then 0.1</source>
        <translation>小网络前 60 步的学习率，之后为 0.1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>that the nets learn: digits, or clothing</source>
        <translation>网络学习的图像：数字或服装</translation>
    </message>
    <message>
        <source>of weights and batches</source>
        <translation>决定权重和批次</translation>
    </message>
    <message>
        <source>function: a point walks along all of them; learn: PReLU and swish learn their shape; deep: a deep net learns digits; dead: a small net is trained far too fast, and then well</source>
        <translation>function：一个点沿所有函数走一遍；learn：PReLU 和 Swish 学习自己的形状；deep：深层网络学习数字；dead：小网络先用过大的步长训练，再正常训练</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Activation functions</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>what a function lets through, forwards and back, decides what a deep net learns</source>
        <translation>函数前向和反向放过多少，决定深层网络能学到什么</translation>
    </message>
    <message>
        <source>the derivative as a slope</source>
        <translation>导数就是斜率</translation>
    </message>
    <message>
        <source>The logistic function is nowhere steeper than 1/4. What is left of a gradient behind ten such layers, at best?</source>
        <translation>logistic 函数的斜率处处不超过 1/4。梯度经过十个这样的层，最多还剩多少？</translation>
    </message>
    <message>
        <source>“A unit that answers 0 is just silent for a while.” Of ReLU it gets no gradient either: if no sample opens it, it is dead.</source>
        <translation>“输出 0 的单元只是暂时沉默。”ReLU 这时也没有梯度：若没有样本能激活它，它就死了。</translation>
    </message>
</context>
</TS>
