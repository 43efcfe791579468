package org.lrai.certificates.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lrai.certificates.CertificateException;

/**
 * An object that is read member by member: a member that is missing, of another type or {@linkplain
 * #end not known} is an error that names its place. So nothing in a certificate is passed over.
 */
public final class Reading {
  private static final Pattern DECIMAL =
      Pattern.compile("[0-9]{1,40}(?:\\.[0-9]{1,40})?(?:E[+-][0-9]{1,3})?");

  private final String file;
  private final String place;
  private final SortedMap<String, Json> members;
  private final Set<String> read = new HashSet<>();

  private Reading(String file, String place, SortedMap<String, Json> members) {
    this.file = file;
    this.place = place;
    this.members = members;
  }

  /** Begins with the object of a file. */
  public static Reading of(String file, Json value) {
    return object(file, "", value);
  }

  private static Reading object(String file, String place, Json value) {
    return switch (value) {
      case Json.Members(SortedMap<String, Json> members) -> new Reading(file, place, members);
      case Json.Text _, Json.Whole _, Json.Truth _, Json.Array _ ->
          throw wrong(file, place, "is not an object");
    };
  }

  /** Whether there is a member of this name. */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  public String text(String name) {
    return text(member(name), place(name));
  }

  /** A whole number in a range, both ends included. */
  public long whole(String name, long least, long most) {
    return whole(member(name), place(name), least, most);
  }

  public boolean truth(String name) {
    if (member(name) instanceof Json.Truth(boolean value)) {
      return value;
    }
    throw wrong(name, "is neither true nor false");
  }

  /** A real number, as {@link HexNumber} writes it; never NaN. */
  public double number(String name) {
    return number(text(name), place(name));
  }

  /** An exact decimal of a sensible size, as {@link BigDecimal#toString} writes it. */
  public BigDecimal decimal(String name) {
    String text = text(name);
    if (!DECIMAL.matcher(text).matches()) {
      throw wrong(name, "is no decimal number");
    }
    return new BigDecimal(text);
  }

  public Reading object(String name) {
    return object(file, place(name), member(name));
  }

  /** An array of objects. */
  public List<Reading> list(String name) {
    return elements(name, (element, at) -> object(file, at, element));
  }

  public List<String> texts(String name) {
    return elements(name, this::text);
  }

  public long[] wholes(String name, long least, long most) {
    return elements(name, (element, at) -> whole(element, at, least, most)).stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /** Real numbers, as {@link #number}. */
  public double[] numbers(String name) {
    return elements(name, (element, at) -> number(text(element, at), at)).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** An object whose members have any names, and are whole numbers in a range. */
  public SortedMap<String, Long> wholesByName(String name, long least, long most) {
    SortedMap<String, Long> map = new TreeMap<>();
    Reading object = object(name);
    for (String key : object.members.keySet()) {
      map.put(key, object.whole(key, least, most));
    }
    return map;
  }

  /** Says that there should be no other members than those that were read. */
  public void end() {
    for (String name : members.keySet()) {
      if (!read.contains(name)) {
        throw wrong(name, "is not known");
      }
    }
  }

  /** An error that names a member. */
  public CertificateException wrong(String name, String message) {
    return wrong(file, place(name), message);
  }

  private static CertificateException wrong(String file, String place, String message) {
    return new CertificateException(file, (place.isEmpty() ? "it" : place) + " " + message);
  }

  /** A member as it is. */
  public Json member(String name) {
    Json value = members.get(name);
    if (value == null) {
      throw wrong(name, "is missing");
    }
    read.add(name);
    return value;
  }

  private String place(String name) {
    String shown = name.length() > 60 ? name.substring(0, 60) + "..." : name;
    return place.isEmpty() ? shown : place + "." + shown;
  }

  private interface Element<T> {
    T read(Json element, String place);
  }

  private <T> List<T> elements(String name, Element<T> read) {
    if (member(name) instanceof Json.Array(List<Json> elements)) {
      List<T> all = new ArrayList<>();
      for (Json element : elements) {
        all.add(read.read(element, place(name) + "[" + all.size() + "]"));
      }
      return all;
    }
    throw wrong(name, "is not an array");
  }

  private String text(Json value, String at) {
    if (value instanceof Json.Text(String text)) {
      return text;
    }
    throw wrong(file, at, "is not text");
  }

  private long whole(Json value, String at, long least, long most) {
    if (value instanceof Json.Whole(long number) && number >= least && number <= most) {
      return number;
    }
    throw wrong(file, at, "is no whole number from " + least + " to " + most);
  }

  private double number(String text, String at) {
    try {
      return HexNumber.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(file, at, "is not a number as it is to be written");
    }
  }
}
