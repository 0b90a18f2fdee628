<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>Leaky ReLU</translation>
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
        <source>circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>gauss</source>
        <translation>两团</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>直线分界</translation>
    </message>
    <message>
        <source>multi-gauss</source>
        <translation>三类四团</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>penguins</source>
        <translation>企鹅</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>自己画</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
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
        <source>hinge</source>
        <translation>合页</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>SGD</translation>
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
        <source>batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>points to tell apart: a set that is drawn at random, a table that comes with the program, points painted on the output map, or your own CSV file with two or more columns of numbers and one of classes</source>
        <translation>要区分的点：随机生成的点集、程序自带的表格、在输出图上画的点，或自己的 CSV 文件（至少两列数字和一列类别）</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>units of each hidden layer, as in &apos;8,8&apos;: up to 6 layers of 1 to 16 units, or none</source>
        <translation>每个隐藏层的单元数，例如“8,8”：最多 6 层，每层 1 到 16 个单元；none 表示没有</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>of the hidden units; names in a row are those of the layers in a row, as in &apos;relu,tanh&apos;</source>
        <translation>隐藏单元的激活函数；几个名称依次对应各层，例如“relu,tanh”</translation>
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
        <source>training points whose mean gradient makes one step; at most all of them</source>
        <translation>一步用多少个训练点的平均梯度；最多为全部训练点</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>what the network is given, made of the data&apos;s columns x1, x2, ...: x1, x1^2, x1x2 or sin(x1), as in &apos;x1,x2,x1x2&apos;; all = every column</source>
        <translation>网络的输入，由数据的各列 x1、x2…… 得到：x1、x1^2、x1x2 或 sin(x1)，例如“x1,x2,x1x2”；all 表示所有列</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>what training makes small: -log of the softmax probability of the right class; the squared distance of the outputs from ±1; or hinge, which is content beyond a margin of 1</source>
        <translation>训练要减小的量：正确类别的 softmax 概率的负对数；输出与 ±1 之差的平方；或合页损失，间隔超过 1 就不再计较</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>how a step uses the gradient: sgd follows it, momentum (0.9) keeps rolling, adam scales it for each weight</source>
        <translation>一步怎样使用梯度：sgd 直接沿梯度走，momentum（0.9）带惯性，adam 为每个权重单独缩放</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>what is added to the loss to keep weights small: l1 = rate · Σ|w|, l2 = rate/2 · Σw²</source>
        <translation>为了让权重保持较小而加到损失上的项：l1 = 系数 · Σ|w|，l2 = 系数/2 · Σw²</translation>
    </message>
    <message>
        <source>Regularization rate</source>
        <translation>正则化系数</translation>
    </message>
    <message>
        <source>its weight in the loss</source>
        <translation>它在损失中的权重</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>how they are drawn: uniform in ±1/√fan-in, xavier (for tanh), he (for ReLU)</source>
        <translation>怎样随机取值：uniform 在 ±1/√(输入数) 内均匀分布，xavier 适合 tanh，he 适合 ReLU</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>how blurred the random point sets are</source>
        <translation>随机点集有多分散</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>in the random point sets</source>
        <translation>随机点集中的点数</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>share of the points to learn from; the others test what was learnt</source>
        <translation>用来学习的点所占比例；其余的点用来测试</translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation>画出的点</translation>
    </message>
    <message>
        <source>for data painted: &apos;x,y,class;x,y,class;...&apos;, classes from 0 on</source>
        <translation>用于自己画的数据：“x,y,类别;x,y,类别;...”，类别从 0 开始</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>the class that the mouse paints on the output map (data painted)</source>
        <translation>鼠标在输出图上画的点属于哪一类（数据为自己画时）</translation>
    </message>
    <message>
        <source>Stop at accuracy</source>
        <translation>达到准确率即停</translation>
    </message>
    <message>
        <source>the run ends when so large a share of the test points is right; 0 = never</source>
        <translation>测试点的正确率达到这个比例时结束；0 表示从不</translation>
    </message>
    <message>
        <source>Stop at dead units</source>
        <translation>死亡单元过多即停</translation>
    </message>
    <message>
        <source>the run ends when more than so many of a hundred hidden units have no slope at any training point; 100 = never</source>
        <translation>隐藏单元中，在所有训练点上斜率都为零的超过这个百分比时结束；100 表示从不</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>mini-batches to the step that is called end; the window pauses there</source>
        <translation>到终点为止的小批量数；窗口播放到那里会暂停</translation>
    </message>
    <message>
        <source>Show test points</source>
        <translation>显示测试点</translation>
    </message>
    <message>
        <source>on the output map</source>
        <translation>在输出图上</translation>
    </message>
    <message>
        <source>Loss on a log axis</source>
        <translation>损失用对数轴</translation>
    </message>
    <message>
        <source>so that small losses are told apart</source>
        <translation>便于分辨很小的损失</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>how far one press of a button goes: a mini-batch or an epoch; steps are always counted in mini-batches</source>
        <translation>按一次按钮前进多远：一个小批量或一轮；步数始终按小批量计</translation>
    </message>
    <message>
        <source>of the random points, the split, the first weights and the order of the batches</source>
        <translation>决定随机的点、训练与测试的划分、初始权重和批次的顺序</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>圈数</translation>
    </message>
    <message>
        <source>of the two spirals (data spiral): the more, the longer they take to learn</source>
        <translation>两条螺旋各绕的圈数（数据为螺旋时）：圈数越多，学习所需的步数越多</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Playground</source>
        <translation>游乐场</translation>
    </message>
    <message>
        <source>a small network learns to tell points apart, live</source>
        <translation>看一个小网络当场学会区分各类点</translation>
    </message>
    <message>
        <source>weighted sums</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>the derivative as a slope</source>
        <translation>导数就是斜率</translation>
    </message>
    <message>
        <source>Whatever its weights: what shape has the border that one neuron of the first layer draws between x1 and x2?</source>
        <translation>无论权重取什么值：第一层的一个神经元在 x1 和 x2 的平面上画出的边界是什么形状？</translation>
    </message>
    <message>
        <source>“The lower the training loss, the better the network.” With noise and few training points the training loss falls while the test loss rises.</source>
        <translation>“训练损失越低，网络越好。”有噪声而训练点又少时，训练损失下降，测试损失却上升。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>up to 16 of x1, x2, x1^2, x1x2, sin(x1), ..., as in &apos;x1,x2,x1x2&apos;; or all</source>
        <translation>x1、x2、x1^2、x1x2、sin(x1) 等之中的至多 16 个，如“x1,x2,x1x2”；或 all</translation>
    </message>
    <message>
        <source>names from %1, one for all hidden layers or one for each, as in relu,tanh</source>
        <translation>取自 %1 的名称，所有隐藏层共用一个，或每层一个，如 relu,tanh</translation>
    </message>
    <message>
        <source>features &apos;%1&apos;: these data have the columns x1 to x%2, and at most 16 features are used</source>
        <translation>特征“%1”：这些数据的列为 x1 到 x%2，至多使用 16 个特征</translation>
    </message>
    <message>
        <source>there is no parameter, weight or bias &apos;%1&apos;; weight[l,j,i] leads to unit j of layer l from input i, counted from 0, and bias[l,j] is its bias</source>
        <translation>没有参数、权重或偏置“%1”；weight[l,j,i] 从输入 i 通向第 l 层的单元 j，从 0 计数；bias[l,j] 是其偏置</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: it takes a number, as in -0.25</source>
        <translation>%1“%2”：应为一个数，如 -0.25</translation>
    </message>
</context>
<context>
    <name>playground</name>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>合页</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>of the batch</source>
        <translation>当前批次</translation>
    </message>
    <message numerus="yes">
        <source>%n test point(s)</source>
        <translation>
            <numerusform>%n 个测试点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training point(s)</source>
        <translation>
            <numerusform>%n 个训练点</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>test points of class %1 that are answered %2</source>
        <translation>类别为 %1、回答为 %2 的测试点</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>there is one: %1</source>
        <translation>只有一个：%1</translation>
    </message>
    <message>
        <source>a coordinate of the place on the map</source>
        <translation>图上这一位置的坐标</translation>
    </message>
    <message>
        <source>the mean of its column</source>
        <translation>该列的平均值</translation>
    </message>
    <message>
        <source>output map</source>
        <translation>输出图</translation>
    </message>
    <message>
        <source>loss of the point</source>
        <translation>该点的损失</translation>
    </message>
    <message>
        <source>neuron [%1, %2]</source>
        <translation>神经元 [%1, %2]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>at (%1, %2)</source>
        <translation>位于 (%1, %2)</translation>
    </message>
    <message>
        <source>test point [%1]</source>
        <translation>测试点 [%1]</translation>
    </message>
    <message>
        <source>training point [%1]</source>
        <translation>训练点 [%1]</translation>
    </message>
    <message>
        <source>drawn at random, uniform in ±1/√fan-in</source>
        <translation>随机抽取，在 ±1/√扇入 内均匀分布</translation>
    </message>
    <message>
        <source>drawn at random, uniform in ±√(6/(fan-in + fan-out))</source>
        <translation>随机抽取，在 ±√(6/(扇入 + 扇出)) 内均匀分布</translation>
    </message>
    <message>
        <source>drawn at random, normal with variance 2/fan-in</source>
        <translation>随机抽取，正态分布，方差为 2/扇入</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>biases begin at 0</source>
        <translation>偏置从 0 开始</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>painted by hand</source>
        <translation>手工绘制</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>%1 of the training points are right.</source>
        <translation>训练点的 %1 判断正确。</translation>
    </message>
    <message>
        <source>Right: %1 in training, %2 in test.</source>
        <translation>%1 的训练点和 %2 的测试点判断正确。</translation>
    </message>
    <message>
        <source>Stopped at step %1.</source>
        <translation>在第 %1 步停止。</translation>
    </message>
    <message>
        <source>No training points yet.</source>
        <translation>还没有训练点。</translation>
    </message>
    <message>
        <source>Paint some on the output map, or choose other data.</source>
        <translation>请在输出图上画一些，或选择别的数据。</translation>
    </message>
    <message>
        <source>The loss is no longer a number: the steps were too long. Step back, and try a smaller learning rate.</source>
        <translation>损失已经不是数了：步子太大。请后退几步，换一个较小的学习率。</translation>
    </message>
    <message>
        <source>The test accuracy that was asked for is reached. </source>
        <translation>已达到要求的测试准确率。</translation>
    </message>
    <message>
        <source>%1 of the hidden units have no slope at any training point, so they learn nothing more.</source>
        <translation>%1 的隐藏单元在所有训练点上斜率都为零，因此不再学习。</translation>
    </message>
    <message>
        <source>Before the first batch.</source>
        <translation>第一个批次之前。</translation>
    </message>
    <message>
        <source>The weights are random. </source>
        <translation>权重是随机的：</translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation>第 %1 步，第 %2 轮。</translation>
    </message>
    <message numerus="yes">
        <source>The framed map mixes the %n before it.</source>
        <translation>
            <numerusform>带框的图是前面 %n 张图的加权混合。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 of the test points are right by chance. How many are right after %2 steps?</source>
        <translation>现在测试点碰巧答对 %1。%2 步之后答对多少？</translation>
    </message>
    <message>
        <source>In training %1 are right: what is learnt first is what holds for both parts.</source>
        <translation>训练点答对 %1：最先学到的是对两部分都成立的东西。</translation>
    </message>
    <message>
        <source>In training %1 are right: what has been learnt so far does not hold for both parts alike.</source>
        <translation>训练点答对 %1：到目前为止学到的东西对两部分并不同样成立。</translation>
    </message>
    <message>
        <source>Which neuron of the last hidden layer will weigh most in the output at step %1?</source>
        <translation>到第 %1 步，最后一个隐藏层的哪个神经元对输出的权重最大？</translation>
    </message>
    <message>
        <source>Its weights into the output have the largest size, %1. Another seed may make it another neuron.</source>
        <translation>它通向输出的权重绝对值之和最大，为 %1。换一个种子可能是另一个神经元。</translation>
    </message>
    <message>
        <source>What does the test loss do from here to step %1?</source>
        <translation>从这里到第 %1 步，测试损失会怎样？</translation>
    </message>
    <message>
        <source>falls by more than a tenth</source>
        <translation>下降超过十分之一</translation>
    </message>
    <message>
        <source>stays about the same</source>
        <translation>基本不变</translation>
    </message>
    <message>
        <source>rises by more than a tenth</source>
        <translation>上升超过十分之一</translation>
    </message>
    <message>
        <source>%1: so far, what it learns from its training points holds for others, too.</source>
        <translation>%1：到目前为止，从训练点学到的东西对其他点也成立。</translation>
    </message>
    <message>
        <source>%1: on points that it does not learn from it hardly gets better or worse.</source>
        <translation>%1：在没有用来学习的点上，它几乎不变好也不变差。</translation>
    </message>
    <message>
        <source>%1: the training loss rose, too, so this is no overfitting.</source>
        <translation>%1：训练损失也上升了，所以这不是过拟合。</translation>
    </message>
    <message>
        <source>%1: the network now fits its training points better than the shape behind them.</source>
        <translation>%1：网络对训练点的拟合，已经超过对其背后形状的拟合。</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>Learning rate %1: what does the training loss do in the next %2 steps?</source>
        <translation>学习率 %1：接下来 %2 步训练损失会怎样？</translation>
    </message>
    <message>
        <source>rises, or is no number any more</source>
        <translation>上升，或不再是数</translation>
    </message>
    <message>
        <source>%1 became %2: steps that are too long leap over the valley that they aim at.</source>
        <translation>%1 变为 %2：步子太大会跨过它要去的谷底。</translation>
    </message>
    <message>
        <source>%1 became %2 at a learning rate of %3.</source>
        <translation>学习率为 %3 时，%1 变为 %2。</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>Logistic</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>测试点</translation>
    </message>
    <message>
        <source>true ↓, answer →</source>
        <translation>真实 ↓，回答 →</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shown</source>
        <translation>%1：显示 %3 个中的 %2 个</translation>
    </message>
    <message>
        <source>weight &gt; 0</source>
        <translation>权重 &gt; 0</translation>
    </message>
    <message>
        <source>weight &lt; 0</source>
        <translation>权重 &lt; 0</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>last batch</source>
        <translation>最近一批</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>第 %1 层的权重</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output map: left paints, right rubs out; arrows aim, Enter paints, Delete rubs out; 1 to 8 choose the class</source>
        <translation>输出图：左键画点，右键擦除；方向键瞄准，Enter 画点，Delete 擦除；1 至 8 选择类别</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>the class that wins</source>
        <translation>胜出的类别</translation>
    </message>
    <message>
        <source>Output map</source>
        <translation>输出图</translation>
    </message>
    <message>
        <source>other columns: mean</source>
        <translation>其余各列取均值</translation>
    </message>
    <message>
        <source>%1, class %2, in the last batch: loss</source>
        <translation>%1，类别 %2，属于上一小批量：损失</translation>
    </message>
    <message>
        <source>%1, class %2: loss</source>
        <translation>%1，类别 %2：损失</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>no value: the outputs are no longer numbers</source>
        <translation>无值：输出已不是数字</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation>第 %2 层的神经元 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>属于%1</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>%1 is dead: none of its units has a slope at any training point.</source>
        <translation>%1 已失活：其中没有一个单元在任何训练点上有斜率。</translation>
    </message>
    <message>
        <source>The outputs are no numbers: there is no answer.</source>
        <translation>输出不是数字：没有回答。</translation>
    </message>
    <message>
        <source>All points are answered “%1”.</source>
        <translation>所有点的回答都是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The map is a slice, all other columns at their mean: %n point(s) are answered otherwise than the colour there.</source>
        <translation>
            <numerusform>图是一个切面，其他各列取均值：有 %n 个点的回答与其所在处的颜色不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>训练正确率</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试正确率</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>批次的损失</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>points of the batch</source>
        <translation>小批量中的点</translation>
    </message>
    <message>
        <source>biases of layer %1</source>
        <translation>第 %1 层的偏置</translation>
    </message>
    <message>
        <source>slopes γ of layer %1</source>
        <translation>第 %1 层的斜率 γ</translation>
    </message>
    <message>
        <source>weight gradients of layer %1</source>
        <translation>第 %1 层权重的梯度</translation>
    </message>
    <message>
        <source>bias gradients of layer %1</source>
        <translation>第 %1 层偏置的梯度</translation>
    </message>
    <message>
        <source>Four hidden units learn the four corners of xor, from nearly every start.</source>
        <translation>四个隐藏单元几乎从任何起点都能学会异或的四个角。</translation>
    </message>
    <message>
        <source>Two hidden units would do, but from many a start they get stuck.</source>
        <translation>两个隐藏单元本已足够，但从许多起点出发会停滞不前。</translation>
    </message>
    <message>
        <source>No straight line tells two spirals apart.</source>
        <translation>没有一条直线能分开两条螺旋。</translation>
    </message>
    <message>
        <source>Two layers of 16 units tell them apart.</source>
        <translation>两层各 16 个单元就能把它们分开。</translation>
    </message>
    <message>
        <source>Before the first sum.</source>
        <translation>第一个求和之前。</translation>
    </message>
    <message>
        <source>Loss of the sample: %1.</source>
        <translation>样本的损失：%1。</translation>
    </message>
    <message>
        <source>How far the outputs are from class %1.</source>
        <translation>输出离类别 %1 有多远。</translation>
    </message>
    <message>
        <source>The gradient of the framed weight is there. Which way does the weight go?</source>
        <translation>框出的权重的梯度已经算出。这个权重会往哪边走？</translation>
    </message>
    <message>
        <source>it grows</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>it shrinks</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>∂L/∂w = %1 in the mean over %2 samples: w was %3 and is %4.</source>
        <translation>对 %2 个样本平均，∂L/∂w = %1：w 原来是 %3，现在是 %4。</translation>
    </message>
    <message>
        <source>The next batch takes %1, class %2. The weights are those of step %3.</source>
        <translation>下一个批次中有%1，类别 %2。权重是第 %3 步的。</translation>
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
        <source>slope ∂L/∂z of %1</source>
        <translation>%1的斜率 ∂L/∂z</translation>
    </message>
    <message>
        <source>%1 (point %2)</source>
        <translation>%1（点 %2）</translation>
    </message>
    <message>
        <source>bias of %1</source>
        <translation>%1的偏置</translation>
    </message>
    <message>
        <source>weight from %1 to %2</source>
        <translation>%1到%2的权重</translation>
    </message>
    <message>
        <source>weighted sum of %1</source>
        <translation>%1的加权和</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>slope by %1</source>
        <translation>对%1的斜率</translation>
    </message>
</context>
</TS>
