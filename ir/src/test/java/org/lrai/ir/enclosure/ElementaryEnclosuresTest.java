package org.lrai.ir.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.ir.scalar.ScalarOp;

/** Elementary functions. Expected values: arithmetic of 90 digits by another library. */
final class ElementaryEnclosuresTest {
  /** What expected values are rounded by, relative to them or to 1. */
  private static final BigDecimal ROUNDED = new BigDecimal("1e-65");

  private static final List<ScalarOp> FUNCTIONS =
      Arrays.stream(ScalarOp.values())
          .filter(op -> op.compareTo(ScalarOp.SQRT) >= 0 && op.compareTo(ScalarOp.GELU) <= 0)
          .toList();

  private static void assertIs(String expected, Enclosure value, double scale) {
    BigDecimal number = new BigDecimal(expected);
    BigDecimal off = value.exactCenter().subtract(number).abs();
    BigDecimal most =
        new BigDecimal(value.radius()).add(ROUNDED.multiply(number.abs().max(BigDecimal.ONE)));
    assertTrue(off.compareTo(most) <= 0, () -> value + " is not " + expected);
    double digits = Math.max(scale, Math.abs(value.near()));
    assertTrue(value.radius() <= 1e-54 * digits, () -> value + " has few digits");
  }

  @ParameterizedTest
  @CsvSource({
    "EXP, 1.0, 2.71828182845904523536028747135266249775724709369995957496696762772",
    "EXP, -0.75, 0.472366552741014707138046550943267912970203579136476682395657944141",
    "EXP, 1e-10, 1.00000000010000000000500000364338639858076696442308164431316718053",
    "EXP, 88.5, 272308782506811161210602059189134302096.150676360603171020885930007",
    "EXP, -500.25, 5.54862568462216909002306507157221086035967674542355381715982504054e-218",
    "LOG, 2.0, 0.693147180559945309417232121458176568075500134360255254120680009493",
    "LOG, 0.999999, -0.0000010000005000290890268552380601736757737564974584492375334051528968",
    "LOG, 1e-300, -690.77552789821370518033834457010050290861334158364134406254720179",
    "LOG, 1e+200, 460.517018598809136773331413149383202721652855499792777093680368775",
    "SIN, 1.0, 0.841470984807896506652502321630298999622563060798371065672751709992",
    "SIN, 3.140625, 0.000967653438782279464995290017679590108461057229927694426964171684985",
    "SIN, 1000000.0, -0.349993502171292952117652486780771469061406605328716273857059054645",
    "SIN, -0.01, -0.00999983333416666489069884713219660420438949950056490237316468413008",
    "COS, 1.0, 0.540302305868139717400936607442976603732310420617922227670097255381",
    "COS, 1.5703125, 0.000483826776020248693804876290776874060940332270749732571958696977568",
    "COS, -1000000.0, 0.936752127533144786938532535074918775708097804212365879720578341117",
    "TAN, 0.5, 0.546302489843790513255179465780285383297551720179791246164091385933",
    "TAN, 1.5, 14.1014199471717193876460836519877564456595435772358618661232675861",
    "ASIN, 0.5, 0.523598775598298873077107230546583814032861566562517636829157432051",
    "ASIN, -0.999, -1.52607123962616316811638530200677983823004613884091508885775890121",
    "ASIN, 1.0, 1.57079632679489661923132169163975144209858469968755291048747229615",
    "ACOS, 0.5, 1.0471975511965977461542144610931676280657231331250352736583148641",
    "ACOS, -0.999, 3.09686756642105978734770699364653128032863083852846799934523119736",
    "ATAN, 0.3, 0.291456794477867081810072285422280699777521513308109961458396224211",
    "ATAN, -40.0, -1.5458015331759764597296043179900797342050319071857047308791390184",
    "ATAN, 1.0, 0.785398163397448309615660845819875721049292349843776455243736148077",
    "SINH, 0.3, 0.304520293447142607352846397871991023632702697387140801933126816047",
    "SINH, -20.0, -242582597.704895137953976604051491365359349304394513138988901762358",
    "COSH, 0.3, 1.04533851412886048164445463381664300850905010012663939583717334181",
    "TANH, 0.3, 0.291312612451590895658160015769398948261722039127862646982192933711",
    "TANH, -5.5, -0.999966597156303809638489529417568706397732639344447189890982725539",
    "TANH, 60.0, 0.99999999999999999999999999999999999999999999999999984664703852556",
    "ASINH, 0.3, 0.295673047563422428468702575296471319280352431487641818409013924712",
    "ASINH, -1000.0, -7.60090270954198861152328978466493963356833912041722783106156309537",
    "ACOSH, 1.5, 0.96242365011920689499551782684873684627036866877132103932203633768",
    "ATANH, 0.3, 0.309519604203111703273814331202206400659573738501457589408227812614",
    "ATANH, -0.999, -3.80020116725019958746460173498017099264556303196718490711238497967",
    "ERF, 0.5, 0.520499877813046537682746653891964528736451575757963700058805725647",
    "ERF, -2.0, -0.9953222650189527341620692563672529286108917970400600767383523262",
    "ERF, 5.5, 0.999999999999992642152082025601936931637601429909791776915030548124",
    "ERF, 8.75, 0.999999999999999999999999999999999964028842713529279843446463936608",
    "ERF, 20.0, 1.0",
    "SIGMOID, 1.0, 0.731058578630004879251159241821836274365144640165056519276365907919",
    "SIGMOID, -40.0, 0.00000000000000000424835425529158897728072090440450637143476271788616807493301847253",
    "SIGMOID, -0.001, 0.499750000020833331244796041686582675430794575045596974901490136293",
    "SOFTPLUS, 1.0, 1.31326168751822283404899549496785564191528008567034837471906351484",
    "SOFTPLUS, -30.0, 0.0000000000000935762296883973677937769742467515772161808691981931624923951841129",
    "SOFTPLUS, 40.0, 40.0000000000000000042483542552915889863049778436315821818777506798",
    "SILU, 1.0, 0.731058578630004879251159241821836274365144640165056519276365907919",
    "SILU, -3.0, -0.142277619532700342636544455315256604158538297261827302153664026323",
    "GELU, 1.0, 0.841344746068542948585232545632037922477912966726604390987394450243",
    "GELU, -3.0, -0.00404969409489028357995544430278493213348810447514194809266595606742",
    "GELU, 0.001, 0.000500398942213911073009540481713664534789676448069158702903373083601",
    "SQRT, 2.0, 1.41421356237309504880168872420969807856967187537694807317667973799",
    "SQRT, 0.1, 0.316227766016837941976973025885024264167231640974766192075746846745",
    "SQRT, 1e-300, 1.00000000000000001252954591760437976435331295317356317150955925231e-150"
  })
  void knownValues(ScalarOp function, double x, String expected) {
    // Of pi so many digits are known.
    double scale = Math.max(1, Math.abs(x));
    assertIs(expected, EnclosureOperations.unary(function).apply(Enclosure.of(x)), scale);
  }

  @ParameterizedTest
  @CsvSource({
    "2.0, 0.5, 1.41421356237309504880168872420969807856967187537694807317667973799",
    "0.1, 10.0, 0.000000000100000000000000055511151231257840887877182992641210311338537417932",
    "3.0, -7.0, 0.00045724737082761774119798811156835848193872885230909922267946959305",
    "1.5, 2.75, 3.04965676218322630787248592850862414199930751203560936550208996608"
  })
  void powers(double x, double y, String expected) {
    BigDecimal number = new BigDecimal(expected);
    Enclosure value = Exponentials.pow(Enclosure.of(x), Enclosure.of(y));
    assertIs(expected, value, number.doubleValue());
  }

  /** Where the argument is not known exactly, values at its ends are held, too. */
  @Property(tries = 2000)
  void functionsHoldTheirValuesOnARadius(@ForAll long seed) {
    Random random = new Random(seed);
    ScalarOp op = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
    UnaryOperator<Enclosure> function = EnclosureOperations.unary(op);
    double x = Math.scalb(2 * random.nextDouble() - 1, random.nextInt(-20, 7));
    double radius = Math.abs(x) * Math.scalb(random.nextDouble(), -random.nextInt(70));
    Enclosure wide = function.apply(Enclosure.of(x).widened(radius));
    for (double share : new double[] {0, -0.999, 0.999}) {
      Enclosure end = Enclosure.of(x).plus(Enclosure.of(share * radius)).center();
      Enclosure there = function.apply(end);
      if (wide.radius() <= Double.MAX_VALUE && there.radius() <= Double.MAX_VALUE) {
        Enclosure apart = there.center().minus(wide.center());
        assertTrue(
            apart.least() <= (wide.radius() + there.radius()) * 1.0001,
            () -> op + " of " + x + " +- " + radius + " is " + wide + ", and not " + there);
      }
    }
  }

  /** Functions of doubles are off by an ulp or two. */
  @Property(tries = 2000)
  void functionsAreThoseOfDoubles(@ForAll long seed) {
    Random random = new Random(seed);
    double x = Math.scalb(2 * random.nextDouble() - 1, random.nextInt(-20, 7));
    assertNear(StrictMath.exp(x), Exponentials.exp(Enclosure.of(x)));
    assertNear(StrictMath.log(Math.abs(x)), Exponentials.log(Enclosure.of(Math.abs(x))));
    assertNear(StrictMath.sin(x), Angles.sin(Enclosure.of(x)));
    assertNear(StrictMath.cos(x), Angles.cos(Enclosure.of(x)));
    assertNear(StrictMath.atan(x), Angles.atan(Enclosure.of(x)));
    assertNear(StrictMath.tanh(x), Exponentials.tanh(Enclosure.of(x)));
    assertNear(StrictMath.sinh(x), Exponentials.sinh(Enclosure.of(x)));
    assertNear(StrictMath.cosh(x), Exponentials.cosh(Enclosure.of(x)));
    assertNear(StrictMath.asin(x / 64), Angles.asin(Enclosure.of(x / 64)));
    assertNear(StrictMath.acos(x / 64), Angles.acos(Enclosure.of(x / 64)));
  }

  private static void assertNear(double expected, Enclosure value) {
    double most = 4 * Math.ulp(expected) + 1e-54;
    assertTrue(value.farthest(expected) <= most, () -> value + " is not " + expected);
  }

  @Test
  void endsOfTheLine() {
    Enclosure least = Enclosure.of(Double.NEGATIVE_INFINITY);
    Enclosure most = least.negated();
    assertEquals(Enclosure.ZERO, Exponentials.exp(least));
    assertEquals(Enclosure.ONE, Exponentials.exp(Enclosure.ZERO));
    assertEquals(Enclosure.ZERO, Exponentials.log(Enclosure.ONE));
    assertEquals(least, Exponentials.log(Enclosure.ZERO));
    assertEquals(Enclosure.ONE, Exponentials.tanh(most));
    assertEquals(Enclosure.ONE, Exponentials.sigmoid(most));
    assertEquals(Enclosure.ZERO, Exponentials.silu(least));
    assertEquals(Enclosure.ZERO, Exponentials.softplus(least));
    assertEquals(Enclosure.ONE, ErrorFunction.erf(most));
    assertEquals(Enclosure.ZERO, ErrorFunction.gelu(least));
    assertEquals(Enclosure.UNKNOWN, Exponentials.log(Enclosure.of(-1.0)));
    assertEquals(Enclosure.UNKNOWN, Angles.asin(Enclosure.of(1.5)));
    assertEquals(Enclosure.UNKNOWN, Exponentials.exp(Enclosure.of(1e4)));
    assertEquals(Enclosure.UNKNOWN, Exponentials.pow(Enclosure.of(-2.0), Enclosure.HALF));
    assertEquals(Enclosure.of(-8.0), Exponentials.pow(Enclosure.of(-2.0), Enclosure.of(3.0)));
    assertTrue(Exponentials.exp(Enclosure.of(1e-310)).radius() < 1e-30);
    assertTrue(Angles.sin(Enclosure.of(1e300)).radius() >= 1);
  }

  @Test
  void remaindersHaveTheSignsTheyShould() {
    Enclosure a = Enclosure.of(-7.0);
    Enclosure b = Enclosure.of(3.0);
    assertEquals(0, Steps.remainder(a, b).farthest(-1), 1e-25);
    assertEquals(0, Steps.modulo(a, b).farthest(2), 1e-25);
    assertEquals(Enclosure.UNKNOWN, Steps.modulo(a, Enclosure.ZERO));
  }
}
