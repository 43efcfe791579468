(** Linear relaxations that bound engine and checker use. *)
Require Import Reals Lra Psatz.
Open Scope R_scope.

Definition relu (x : R) := Rmax x 0.

Lemma relu_cases x : (0 <= x /\ relu x = x) \/ (x <= 0 /\ relu x = 0).
Proof. unfold relu, Rmax. destruct (Rle_dec x 0); lra. Qed.

(** y = relu (x + d) - relu x, the difference of two networks at a ReLU. *)

Theorem relu_difference_lipschitz x d : Rabs (relu (x + d) - relu x) <= Rabs d.
Proof.
  destruct (relu_cases x), (relu_cases (x + d)); unfold Rabs; repeat destruct (Rcase_abs _); lra.
Qed.

Theorem relu_difference_active x d : 0 <= x -> 0 <= x + d -> relu (x + d) - relu x = d.
Proof. intros. destruct (relu_cases x), (relu_cases (x + d)); lra. Qed.

Theorem relu_difference_inactive x d : x <= 0 -> x + d <= 0 -> relu (x + d) - relu x = 0.
Proof. intros. destruct (relu_cases x), (relu_cases (x + d)); lra. Qed.

Theorem relu_difference_range x d low high :
  low <= d <= high -> Rmin low 0 <= relu (x + d) - relu x <= Rmax high 0.
Proof.
  intros. destruct (relu_cases x), (relu_cases (x + d)); unfold Rmin, Rmax;
    repeat destruct (Rle_dec _ _); lra.
Qed.

(** Where the sign of x or x + d is not known: the chords of the range of d. *)
Theorem relu_difference_upper x d low high :
  low < 0 < high -> low <= d <= high ->
  relu (x + d) - relu x <= high * (d - low) / (high - low).
Proof.
  intros B D. apply (Rmult_le_reg_r (high - low)); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra.
  destruct (relu_cases x), (relu_cases (x + d)); nra.
Qed.

Theorem relu_difference_lower x d low high :
  low < 0 < high -> low <= d <= high ->
  low * (high - d) / (high - low) <= relu (x + d) - relu x.
Proof.
  intros B D. apply (Rmult_le_reg_r (high - low)); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra.
  destruct (relu_cases x), (relu_cases (x + d)); nra.
Qed.

(** The chord over an interval around zero lies above; any slope in 0..1 through zero below. *)
Theorem relu_chord x low high :
  low < 0 < high -> low <= x <= high -> relu x <= high * (x - low) / (high - low).
Proof.
  intros B X. apply (Rmult_le_reg_r (high - low)); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. destruct (relu_cases x); nra.
Qed.

Theorem relu_slope x a : 0 <= a <= 1 -> a * x <= relu x.
Proof. intros. destruct (relu_cases x); nra. Qed.

(** The chord of a convex function lies above it: exponentials, squares. *)
Theorem convex_chord (f : R -> R) low high :
  (forall x y t, 0 <= t <= 1 -> f (t * x + (1 - t) * y) <= t * f x + (1 - t) * f y) ->
  low < high -> forall x, low <= x <= high ->
  f x <= f low + (f high - f low) * (x - low) / (high - low).
Proof.
  intros C B x X. set (t := (high - x) / (high - low)).
  assert (T : 0 <= t <= 1).
  { unfold t. split; apply (Rmult_le_reg_r (high - low)); try lra;
      unfold Rdiv; rewrite ?Rmult_assoc, ?Rinv_l by lra; lra. }
  assert (E : t * low + (1 - t) * high = x) by (unfold t; field; lra).
  assert (H := C low high t T). rewrite E in H. eapply Rle_trans; [exact H|].
  right. unfold t. field. lra.
Qed.
