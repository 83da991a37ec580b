using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using static TnlOpenData.Tables.PalmaresTables;

namespace TnlOpenData.Import.Rules;

internal static class AllRules
{
    private static readonly Rule[] List =
    [
        new(ScaleRanks.HaveNoGap, Scales),
        new(ScaleCodes.BelongToOneScale, Scales),
        new(EditionScales.Exist, Editions, Scales),
        new(EditionDates.AreOfTheYear, Editions),
        new(EditionDates.AreInOrder, Editions),
        new(EditionCounts.AreOneNumberOrTwoBounds, Editions),
        new(EditionCounts.AreNotMoreThanTheWhole, Editions),
        new(TallyCounts.AreNotMoreThanTheLaureates, Tallies, Editions),
        new(RecordedAwards.AreNotMoreThanTheLaureates, Awards, Editions),
        new(RecordedAwards.AreNotMoreThanTheTallies, Awards, Tallies),
        new(Levels.OfTalliesAreOfTheScale, Tallies, Editions, Scales),
        new(Levels.OfAwardsAreOfTheScale, Awards, Editions, Scales),
        new(LevelBounds.AreInOrder, Awards, Editions, Scales),
        new(LevelBounds.StandTogetherAndAlone, Awards),
        new(LevelStatuses.AgreeWithTheLevel, Awards),
        new(AwardReasons.AreGiven, Awards),
        new(FirstParticipations.AreNotReturns, Awards),
        new(Positions.OfDomainsHaveNoGap, Domains),
        new(Positions.OfJuryMembersHaveNoGap, JuryMembers),
        new(CommentDomains.BelongToTheEdition, JuryComments, Domains),
        new(ScorePoints.LieWithinTheirMaximum, Scores),
        new(LeadEditions.AreInOrder, Leads),
        new(Sirens.HaveTheirCheckDigit, Collectivities),
        new(Epci.BelongToCommunes, Collectivities),
        new(InseeCodes.AreOfTheKind, Collectivities),
        new(Places.ExistInTheCog, Collectivities),
        new(Places.HaveCodeAndName, Collectivities),
        new(Places.HaveOneName, Collectivities),
        new(Coordinates.AreWhole, Collectivities),
        new(Coordinates.LieInTheirPlace, Collectivities),
        new(Populations.HaveTheirYear, Collectivities),
    ];

    public static void Check(PackageRows package, ProblemList problems)
    {
        foreach (var rule in List)
        {
            if (Array.TrueForAll(rule.Needs, t => package[t].WasRead))
            {
                problems.AddAll(rule.Check(package));
            }
        }
    }
}
