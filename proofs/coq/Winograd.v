(** Winograd's minimal filtering F(2,3) and F(4,3) (Lavin and Gray, 2016): m outputs of a filter of
    r taps by m + r - 1 products; and in two dimensions, along the one axis and then the other. *)
Require Import Reals.
Open Scope R_scope.

Section F23.
Variables d0 d1 d2 d3 g0 g1 g2 : R.
Let m1 := (d0 - d2) * g0.
Let m2 := (d1 + d2) * ((g0 + g1 + g2) / 2).
Let m3 := (d2 - d1) * ((g0 - g1 + g2) / 2).
Let m4 := (d1 - d3) * g2.

Theorem f23_0 : m1 + m2 + m3 = d0 * g0 + d1 * g1 + d2 * g2.
Proof. unfold m1, m2, m3. field. Qed.
Theorem f23_1 : m2 - m3 - m4 = d1 * g0 + d2 * g1 + d3 * g2.
Proof. unfold m2, m3, m4. field. Qed.
End F23.

Section F43.
Variables d0 d1 d2 d3 d4 d5 g0 g1 g2 : R.
Let m1 := (4 * d0 - 5 * d2 + d4) * (g0 / 4).
Let m2 := (- 4 * d1 - 4 * d2 + d3 + d4) * (- (g0 + g1 + g2) / 6).
Let m3 := (4 * d1 - 4 * d2 - d3 + d4) * ((- g0 + g1 - g2) / 6).
Let m4 := (- 2 * d1 - d2 + 2 * d3 + d4) * (g0 / 24 + g1 / 12 + g2 / 6).
Let m5 := (2 * d1 - d2 - 2 * d3 + d4) * (g0 / 24 - g1 / 12 + g2 / 6).
Let m6 := (4 * d1 - 5 * d3 + d5) * g2.

Theorem f43_0 : m1 + m2 + m3 + m4 + m5 = d0 * g0 + d1 * g1 + d2 * g2.
Proof. unfold m1, m2, m3, m4, m5. field. Qed.
Theorem f43_1 : m2 - m3 + 2 * m4 - 2 * m5 = d1 * g0 + d2 * g1 + d3 * g2.
Proof. unfold m2, m3, m4, m5. field. Qed.
Theorem f43_2 : m2 + m3 + 4 * m4 + 4 * m5 = d2 * g0 + d3 * g1 + d4 * g2.
Proof. unfold m2, m3, m4, m5. field. Qed.
Theorem f43_3 : m2 - m3 + 8 * m4 - 8 * m5 + m6 = d3 * g0 + d4 * g1 + d5 * g2.
Proof. unfold m2, m3, m4, m5, m6. field. Qed.
End F43.

(** A bilinear identity along rows and one along columns make one in two dimensions: if for all
    d, g the outputs along an axis are sum_k A_ik (B_k . d) (G_k . g), with finitely many linear
    forms, then so for matrices with the products of the forms. Stated for sums of length n. *)
Section TwoDimensions.
Fixpoint sum (n : nat) (f : nat -> R) : R :=
  match n with O => 0 | S m => sum m f + f m end.

Lemma sum_congr n f g : (forall k, f k = g k) -> sum n f = sum n g.
Proof. intros H. induction n; simpl; [reflexivity|]. now rewrite IHn, H. Qed.
Lemma sum_scale n c f : sum n (fun k => c * f k) = c * sum n f.
Proof. induction n; simpl; [ring|]. rewrite IHn. ring. Qed.
Lemma sum_add n f g : sum n (fun k => f k + g k) = sum n f + sum n g.
Proof. induction n; simpl; [ring|]. rewrite IHn. ring. Qed.
Lemma sum_zero n : sum n (fun _ => 0) = 0.
Proof. induction n; simpl; [reflexivity|]. rewrite IHn. ring. Qed.
Lemma sum_exchange n m f :
  sum n (fun i => sum m (fun j => f i j)) = sum m (fun j => sum n (fun i => f i j)).
Proof.
  induction n; simpl; [now rewrite sum_zero|]. rewrite IHn, <- sum_add. reflexivity.
Qed.

Variables t e r : nat. (* products, elements of the input, taps *)
Variables (a : nat -> nat -> R) (b : nat -> nat -> R) (g : nat -> nat -> R).
Variable place : nat -> nat -> nat. (* output i, tap k: which element *)
Hypothesis one : forall i d w,
  sum t (fun p => a i p * (sum e (fun x => b p x * d x) * sum r (fun k => g p k * w k)))
  = sum r (fun k => d (place i k) * w k).

(** Transform of the input along one axis for each element of the other. *)
Theorem two_dimensions i j (d : nat -> nat -> R) (w : nat -> nat -> R) :
  sum t (fun p => a i p * sum t (fun q => a j q *
    (sum e (fun x => b p x * sum e (fun y => b q y * d x y))
     * sum r (fun k => g p k * sum r (fun l => g q l * w k l)))))
  = sum r (fun k => sum r (fun l => d (place i k) (place j l) * w k l)).
Proof.
  transitivity (sum t (fun p => a i p * sum r (fun l =>
    sum e (fun x => b p x * d x (place j l)) * sum r (fun k => g p k * w k l)))).
  - apply sum_congr. intros p. f_equal.
    transitivity (sum t (fun q => a j q *
      (sum e (fun y => b q y * sum e (fun x => b p x * d x y))
       * sum r (fun l => g q l * sum r (fun k => g p k * w k l))))).
    + apply sum_congr. intros q. f_equal. f_equal.
      * transitivity (sum e (fun x => sum e (fun y => b p x * (b q y * d x y)))).
        { apply sum_congr. intros x. now rewrite sum_scale. }
        rewrite sum_exchange. apply sum_congr. intros y. rewrite <- sum_scale.
        apply sum_congr. intros x. ring.
      * transitivity (sum r (fun k => sum r (fun l => g p k * (g q l * w k l)))).
        { apply sum_congr. intros k. now rewrite sum_scale. }
        rewrite sum_exchange. apply sum_congr. intros l. rewrite <- sum_scale.
        apply sum_congr. intros k. ring.
    + apply (one j (fun y => sum e (fun x => b p x * d x y))
        (fun l => sum r (fun k => g p k * w k l))).
  - transitivity (sum r (fun l => sum t (fun p => a i p *
      (sum e (fun x => b p x * d x (place j l)) * sum r (fun k => g p k * w k l))))).
    + transitivity (sum t (fun p => sum r (fun l => a i p *
        (sum e (fun x => b p x * d x (place j l)) * sum r (fun k => g p k * w k l))))).
      * apply sum_congr. intros p. now rewrite sum_scale.
      * apply sum_exchange.
    + transitivity (sum r (fun l => sum r (fun k => d (place i k) (place j l) * w k l))).
      * apply sum_congr. intros l. apply (one i (fun x => d x (place j l)) (fun k => w k l)).
      * apply sum_exchange.
Qed.
End TwoDimensions.
