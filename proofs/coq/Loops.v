(** What a loop carries is defined by recursion on the number of trips, and known by induction
    (org.lrai.verifier.rules.Loops, ProofSteps). *)
Require Import ZArith Lia.
Open Scope Z_scope.

Section Loop.
Variables (A : Type) (start : A) (next : Z -> A -> A).

(** Clauses loop_begins and loop_goes_on: there is such a function, whatever a trip does; A is what
    all carried tensors are together, as functions of all indices. *)
Theorem loop_defined : exists carried : Z -> A,
  carried 0 = start /\ forall j, 0 <= j -> carried (j + 1) = next j (carried j).
Proof.
  exists (fun j => nat_rect (fun _ => A) start (fun k before => next (Z.of_nat k) before)
    (Z.to_nat j)).
  split; [reflexivity|]. intros j H.
  replace (Z.to_nat (j + 1)) with (S (Z.to_nat j)) by lia.
  simpl. now rewrite Z2Nat.id by lia.
Qed.
End Loop.

(** Obligations invariant first, invariant next, and what may be used after them. *)
Theorem invariant (P : Z -> Prop) first last :
  P first -> (forall j, first <= j < last -> P j -> P (j + 1)) ->
  forall j, first <= j <= last -> P j.
Proof.
  intros Begin Next j H. replace j with (first + Z.of_nat (Z.to_nat (j - first))) by lia.
  assert (G : (Z.to_nat (j - first) <= Z.to_nat (last - first))%nat) by lia.
  induction (Z.to_nat (j - first)) as [|n IH].
  - now rewrite Z.add_0_r.
  - replace (first + Z.of_nat (S n)) with (first + Z.of_nat n + 1) by lia.
    apply Next; [lia|]. apply IH. lia.
Qed.
