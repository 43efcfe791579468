(** Lemma schemas about maxima and minima (org.lrai.verifier.rules.Schemas): of a finite, non-empty
    set of numbers. [indices] are those in range for which the guard holds. *)
Require Import Reals List Lra.
Import ListNotations.
Open Scope R_scope.

Section Maximum.
Variable index : Type.

Fixpoint maximum (first : index) (rest : list index) (f : index -> R) : R :=
  match rest with [] => f first | k :: more => Rmax (f k) (maximum first more f) end.

Theorem extremum_witness first rest f :
  exists k, In k (first :: rest) /\ maximum first rest f = f k.
Proof.
  induction rest as [|k rest [w [Hw Ew]]]; simpl.
  - exists first. auto.
  - unfold Rmax. destruct (Rle_dec (f k) (maximum first rest f)).
    + exists w. split; [destruct Hw; auto|exact Ew].
    + exists k. auto.
Qed.

Theorem extremum_bound first rest f k :
  In k (first :: rest) -> f k <= maximum first rest f.
Proof.
  induction rest as [|j rest IH]; simpl; intros H.
  - destruct H as [->|[]]. lra.
  - destruct H as [->|[->|H]].
    + eapply Rle_trans; [apply IH; now left|apply Rmax_r].
    + apply Rmax_l.
    + eapply Rle_trans; [apply IH; now right|apply Rmax_r].
Qed.

Theorem extremum_congruence first rest f g :
  (forall k, In k (first :: rest) -> f k = g k) -> maximum first rest f = maximum first rest g.
Proof.
  induction rest as [|j rest IH]; simpl; intros H; [apply H; now left|].
  rewrite (H j) by auto. rewrite IH; [reflexivity|].
  intros k [->|Hk]; apply H; auto.
Qed.

(** The set alone counts, not its order: a maximum is the number that is attained and is a bound. *)
Theorem extremum_unique (set : index -> Prop) f m m' :
  (exists k, set k /\ m = f k) -> (forall k, set k -> f k <= m) ->
  (exists k, set k /\ m' = f k) -> (forall k, set k -> f k <= m') -> m = m'.
Proof.
  intros [k [Hk ->]] B [k' [Hk' ->]] B'. apply Rle_antisym; auto.
Qed.
End Maximum.

(** A minimum is the opposite of a maximum of opposites. *)
Theorem minimum_opposite a b : Rmin a b = - Rmax (- a) (- b).
Proof. unfold Rmin, Rmax. destruct (Rle_dec a b), (Rle_dec (- a) (- b)); lra. Qed.
