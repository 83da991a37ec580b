using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Site.Wording;

/// <summary>The errors of an address as sentences for readers: filters and values by their French names, no names of parameters.</summary>
internal static class QueryErrorWords
{
    private const string NeverConverted = "Les échelles ne sont jamais converties l’une dans l’autre.";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["edition"] = "édition",
        ["level"] = "niveau",
        ["level_status"] = "fiabilité du niveau",
        ["scale"] = "échelle",
        ["kind"] = "nature",
        ["region"] = "région",
        ["departement"] = "département",
        ["mention"] = "mention ou fait marquant",
        ["mention_kind"] = "mention ou fait marquant",
        ["collectivity"] = "collectivité",
        ["identity"] = "identité du lauréat",
        ["returning"] = "déjà labellisée",
        ["first_participation"] = "première participation",
        ["q"] = "recherche",
        ["sort"] = "tri",
        ["code"] = "département",
        ["format"] = "format",
        ["maxwidth"] = "largeur",
        ["maxheight"] = "hauteur",
        ["url"] = "adresse",
    };

    /// <summary>The French name of a parameter: « fiabilité du niveau » for <c>level_status</c>.</summary>
    public static string Name(string parameter) => Names.GetValueOrDefault(parameter, parameter);

    /// <summary>The French name; as it is written in the address where only its accents differ.</summary>
    public static string NameInAddress(string parameter) => Folding.Fold(Name(parameter)) == parameter ? parameter : Name(parameter);

    public static string Of(QueryError error) => error switch
    {
        { Kind: QueryErrorKind.CrossScale, Parameter: "sort" } =>
            "Trier par niveau mêlerait les échelles, qui ne sont jamais converties l’une dans l’autre. Choisissez d’abord une édition.",
        { Kind: QueryErrorKind.CrossScale, Value: { } value, Allowed: [var one, var other, ..] } =>
            $"« {value} » est un niveau d’une échelle ({Labels.Scale(one)}), et la recherche porte sur une autre ({Labels.Scale(other)}). "
            + NeverConverted,
        { Why: { } why, Value: { } value } => $"{Name(error.Parameter)} : « {value} » {why.Fr}.{Meant(error)}",
        _ => error.Renamed(Name(error.Parameter)).Detail.Fr,
    };

    private static string Meant(QueryError error) => error switch
    {
        { Suggestion: null } => "",
        { Parameter: "sort", Suggestion: { } column } => $" Vouliez-vous dire « {Name(column)} » ?",
        { Suggestion: { } value } => $" Vouliez-vous dire « {Labels.Value(error.Parameter, value)} » ?",
    };
}
