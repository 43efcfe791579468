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

/** Elementary functions. Expected values: arithmetic of 60 digits by another library. */
final class ElementaryEnclosuresTest {
  /** What expected values are rounded by, relative to them or to 1. */
  private static final BigDecimal ROUNDED = new BigDecimal("1e-44");

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
    double digits = Math.max(scale, Math.abs(value.high()));
    assertTrue(value.radius() <= 1e-27 * digits, () -> value + " has few digits");
  }

  @ParameterizedTest
  @CsvSource({
    "EXP, 1.0, 2.71828182845904523536028747135266249775724709",
    "EXP, -0.75, 0.472366552741014707138046550943267912970203579",
    "EXP, 1e-10, 1.00000000010000000000500000364338639858076696",
    "EXP, 88.5, 272308782506811161210602059189134302096.150676",
    "EXP, -500.25, 5.54862568462216909002306507157221086035967675e-218",
    "LOG, 2.0, 0.693147180559945309417232121458176568075500134",
    "LOG, 0.999999, -0.00000100000050002908902685523806017367577375649746",
    "LOG, 1e-300, -690.775527898213705180338344570100502908613342",
    "LOG, 1e+200, 460.517018598809136773331413149383202721652855",
    "SIN, 1.0, 0.841470984807896506652502321630298999622563061",
    "SIN, 3.140625, 0.00096765343878227946499529001767959010846105723",
    "SIN, 1000000.0, -0.349993502171292952117652486780771469061406605",
    "SIN, -0.01, -0.0099998333341666648906988471321966042043894995",
    "COS, 1.0, 0.540302305868139717400936607442976603732310421",
    "COS, 1.5703125, 0.000483826776020248693804876290776874060940332271",
    "COS, -1000000.0, 0.936752127533144786938532535074918775708097804",
    "TAN, 0.5, 0.54630248984379051325517946578028538329755172",
    "TAN, 1.5, 14.1014199471717193876460836519877564456595436",
    "ASIN, 0.5, 0.523598775598298873077107230546583814032861567",
    "ASIN, -0.999, -1.52607123962616316811638530200677983823004614",
    "ASIN, 1.0, 1.5707963267948966192313216916397514420985847",
    "ACOS, 0.5, 1.04719755119659774615421446109316762806572313",
    "ACOS, -0.999, 3.09686756642105978734770699364653128032863084",
    "ATAN, 0.3, 0.291456794477867081810072285422280699777521513",
    "ATAN, -40.0, -1.54580153317597645972960431799007973420503191",
    "ATAN, 1.0, 0.78539816339744830961566084581987572104929235",
    "SINH, 0.3, 0.304520293447142607352846397871991023632702697",
    "SINH, -20.0, -242582597.704895137953976604051491365359349304",
    "COSH, 0.3, 1.0453385141288604816444546338166430085090501",
    "TANH, 0.3, 0.291312612451590895658160015769398948261722039",
    "TANH, -5.5, -0.999966597156303809638489529417568706397732639",
    "TANH, 60.0, 1.0",
    "ASINH, 0.3, 0.295673047563422428468702575296471319280352431",
    "ASINH, -1000.0, -7.60090270954198861152328978466493963356833912",
    "ACOSH, 1.5, 0.962423650119206894995517826848736846270368669",
    "ATANH, 0.3, 0.309519604203111703273814331202206400659573739",
    "ATANH, -0.999, -3.80020116725019958746460173498017099264556303",
    "ERF, 0.5, 0.520499877813046537682746653891964528736451576",
    "ERF, -2.0, -0.995322265018952734162069256367252928610891797",
    "ERF, 5.5, 0.99999999999999264215208202560193693163760143",
    "ERF, 8.75, 0.999999999999999999999999999999999964028842714",
    "ERF, 20.0, 1.0",
    "SIGMOID, 1.0, 0.73105857863000487925115924182183627436514464",
    "SIGMOID, -40.0, 4.24835425529158897728072090440450637143476272e-18",
    "SIGMOID, -0.001, 0.499750000020833331244796041686582675430794575",
    "SOFTPLUS, 1.0, 1.31326168751822283404899549496785564191528009",
    "SOFTPLUS, -30.0, 0.0000000000000935762296883973677937769742467515772161808692",
    "SOFTPLUS, 40.0, 40.0000000000000000042483542552915889863049778",
    "SILU, 1.0, 0.73105857863000487925115924182183627436514464",
    "SILU, -3.0, -0.142277619532700342636544455315256604158538297",
    "GELU, 1.0, 0.841344746068542948585232545632037922477912967",
    "GELU, -3.0, -0.00404969409489028357995544430278493213348810448",
    "GELU, 0.001, 0.000500398942213911073009540481713664534789676448",
    "SQRT, 2.0, 1.41421356237309504880168872420969807856967188",
    "SQRT, 0.1, 0.316227766016837941976973025885024264167231641",
    "SQRT, 1e-300, 1.00000000000000001252954591760437976435331295e-150"
  })
  void knownValues(ScalarOp function, double x, String expected) {
    // Two doubles of pi are right to so many digits only.
    double scale = Math.max(1, Math.abs(x));
    assertIs(expected, EnclosureOperations.unary(function).apply(Enclosure.of(x)), scale);
  }

  @ParameterizedTest
  @CsvSource({
    "2.0, 0.5, 1.41421356237309504880168872420969807856967188",
    "0.1, 10.0, 0.000000000100000000000000055511151231257840887877182993",
    "3.0, -7.0, 0.000457247370827617741197988111568358481938728852",
    "1.5, 2.75, 3.04965676218322630787248592850862414199930751"
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

  /** A thousand times as near to the functions of doubles as these are. */
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
    double most = 4 * Math.ulp(expected) + 1e-27;
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
    assertEquals(Enclosure.UNKNOWN, Exponentials.log(Enclosure.of(-1)));
    assertEquals(Enclosure.UNKNOWN, Angles.asin(Enclosure.of(1.5)));
    assertEquals(Enclosure.UNKNOWN, Exponentials.exp(Enclosure.of(1e4)));
    assertEquals(Enclosure.UNKNOWN, Exponentials.pow(Enclosure.of(-2), Enclosure.HALF));
    assertEquals(Enclosure.of(-8), Exponentials.pow(Enclosure.of(-2), Enclosure.of(3)));
    assertTrue(Exponentials.exp(Enclosure.of(1e-310)).radius() < 1e-30);
    assertTrue(Angles.sin(Enclosure.of(1e300)).radius() >= 1);
  }

  @Test
  void remaindersHaveTheSignsTheyShould() {
    Enclosure a = Enclosure.of(-7);
    Enclosure b = Enclosure.of(3);
    assertEquals(0, Steps.remainder(a, b).farthest(-1), 1e-25);
    assertEquals(0, Steps.modulo(a, b).farthest(2), 1e-25);
    assertEquals(Enclosure.UNKNOWN, Steps.modulo(a, Enclosure.ZERO));
  }
}
