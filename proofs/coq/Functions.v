(** Lemma schemas about functions and quotients (org.lrai.verifier.rules.FunctionSchemas, the same
    names). *)
Require Import Reals ZArith List Lra Lia.
Import ListNotations.
Open Scope R_scope.

Theorem exp_positive x : 0 < exp x.
Proof. apply exp_pos. Qed.

Theorem exp_sum (summands : list R) :
  exp (fold_right Rplus 0 summands) = fold_right Rmult 1 (map exp summands).
Proof. induction summands; simpl; [apply exp_0|]. now rewrite exp_plus, IHsummands. Qed.

Theorem exp_zero x : x = 0 -> exp x = 1.
Proof. intros ->. apply exp_0. Qed.

Theorem exp_opposite x y : x + y = 0 -> exp x * exp y = 1.
Proof. intros H. rewrite <- exp_plus, H. apply exp_0. Qed.

Theorem inverse x : x = 0 \/ x * / x = 1.
Proof. destruct (Req_dec x 0); [now left|right; now apply Rinv_r]. Qed.

Theorem inverse_positive x : 0 < x -> 0 < / x.
Proof. apply Rinv_0_lt_compat. Qed.

Theorem inverse_product (factors : list R) :
  Exists (fun x => x = 0) factors
  \/ / fold_right Rmult 1 factors = fold_right Rmult 1 (map Rinv factors).
Proof.
  assert (A : Exists (fun x => x = 0) factors
    \/ (fold_right Rmult 1 factors <> 0
        /\ / fold_right Rmult 1 factors = fold_right Rmult 1 (map Rinv factors))).
  { induction factors as [|x factors [IH|[N IH]]]; simpl.
    - right. split; [lra|apply Rinv_1].
    - left. now constructor 2.
    - destruct (Req_dec x 0) as [Z|NZ]; [left; now constructor|right].
      split; [now apply Rmult_integral_contrapositive_currified|].
      rewrite Rinv_mult, IH. reflexivity. }
  tauto.
Qed.

Theorem log_product (factors : list R) :
  Exists (fun x => x <= 0) factors
  \/ ln (fold_right Rmult 1 factors) = fold_right Rplus 0 (map ln factors).
Proof.
  assert (A : Exists (fun x => x <= 0) factors
    \/ (0 < fold_right Rmult 1 factors
        /\ ln (fold_right Rmult 1 factors) = fold_right Rplus 0 (map ln factors))).
  { induction factors as [|x factors [IH|[P IH]]]; simpl.
    - right. split; [lra|apply ln_1].
    - left. now constructor 2.
    - destruct (Rle_dec x 0) as [N|N]; [left; now constructor|right].
      assert (0 < x) by lra. split; [now apply Rmult_lt_0_compat|].
      rewrite ln_mult, IH by assumption. reflexivity. }
  tauto.
Qed.

Theorem log_exp x : ln (exp x) = x.
Proof. apply ln_exp. Qed.

Theorem log_inverse x : 0 < x -> ln (/ x) = - ln x.
Proof. apply ln_Rinv. Qed.

Theorem sqrt_square x : x < 0 \/ (0 <= sqrt x /\ sqrt x * sqrt x = x).
Proof.
  destruct (Rlt_dec x 0); [now left|right].
  split; [apply sqrt_pos|apply sqrt_sqrt; lra].
Qed.

Theorem cofactor p q r : p = r -> q * p = q * r.
Proof. intros ->. reflexivity. Qed.

(** Quotients of subscripts. *)
Open Scope Z_scope.

Theorem floor_division a b :
  b <= 0 \/ (b * (a / b) <= a < b * (a / b) + b).
Proof.
  destruct (Z.lt_ge_cases 0 b); [right|left; lia].
  assert (H1 := Z.mul_div_le a b H). assert (H2 := Z.mul_succ_div_gt a b H). lia.
Qed.

Theorem digits_unique a b high low :
  a = b * high + low -> 0 <= low < b -> a / b = high.
Proof. intros E H. symmetry. apply Z.div_unique with low; [left|]; assumption. Qed.

Theorem quotient_range a b h :
  0 <= a < h * b -> 0 < b -> 0 <= a / b < h.
Proof.
  intros H B. split; [apply Z.div_pos; lia|]. apply Z.div_lt_upper_bound; lia.
Qed.

Theorem digits_below b high low h :
  0 <= high < h -> 0 <= low < b -> 0 <= b * high + low < h * b.
Proof. nia. Qed.

(** The digit of the first dim needs no quotient: row-major order is Horner's rule. *)
Theorem row_major a b i j :
  0 <= i < a -> 0 <= j < b ->
  (i * b + j) / b = i /\ (i * b + j) - b * ((i * b + j) / b) = j.
Proof.
  intros Hi Hj. assert (E : (i * b + j) / b = i) by (apply digits_unique with j; lia).
  rewrite E. split; [reflexivity|lia].
Qed.
