(** What is asserted of products once constants stand for them: facts of the ordered fields and rings
   of real numbers and integers. The names are those of the schemas in
   org.lrai.verifier.rules.OpaqueProducts. *)

Require Import Reals ZArith Lra Lia Psatz.

Open Scope R_scope.

Theorem product_cancel : forall b r : R, b = 0 \/ b * / b * r = r.
Proof.
  intros b r. destruct (Req_dec b 0) as [zero | other].
  - left. exact zero.
  - right. field. exact other.
Qed.

Theorem product_choice : forall (c : bool) (a b r : R),
  (if c then a else b) * r = if c then a * r else b * r.
Proof. intros c a b r. destruct c; reflexivity. Qed.

Theorem product_sign_square : forall a : R, 0 <= a * a.
Proof. intros a. nra. Qed.

Theorem product_sign : forall a b : R,
  (0 < a -> b < 0 -> a * b < 0)
  /\ (0 < a -> 0 < b -> 0 < a * b)
  /\ (0 < a -> b = 0 -> a * b = 0).
Proof. intros a b. repeat split; intros; nra. Qed.

Theorem product_congruence : forall a b c d : R, a = c -> b = d -> a * b = c * d.
Proof. intros a b c d ac bd. rewrite ac, bd. reflexivity. Qed.

Open Scope Z_scope.

Theorem product_choice_integer : forall (c : bool) (a b r : Z),
  (if c then a else b) * r = if c then a * r else b * r.
Proof. intros c a b r. destruct c; reflexivity. Qed.

Theorem product_sign_square_integer : forall a : Z, 0 <= a * a.
Proof. intros a. nia. Qed.

Theorem product_sign_integer : forall a b : Z,
  (0 < a -> b < 0 -> a * b < 0)
  /\ (0 < a -> 0 < b -> 0 < a * b)
  /\ (0 < a -> b = 0 -> a * b = 0).
Proof. intros a b. repeat split; intros; nia. Qed.

Theorem product_congruence_integer : forall a b c d : Z, a = c -> b = d -> a * b = c * d.
Proof. intros a b c d ac bd. rewrite ac, bd. reflexivity. Qed.

(* With c the common factors: the next integer is larger by them. *)
Theorem product_order : forall a b c : Z, 0 < c -> a < b -> a * c + c <= b * c.
Proof. intros a b c positive below. nia. Qed.
