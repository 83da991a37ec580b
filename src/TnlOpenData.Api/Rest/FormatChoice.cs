using TnlOpenData.Api.Http;
using TnlOpenData.Formats;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <summary>
/// The format of an answer: by suffix, else by <c>format=</c>, else by <c>Accept</c>; and the parameters that are left for the
/// question itself.
/// </summary>
public sealed record FormatChoice(TableFormat? Format, string Suffix, IReadOnlyList<KeyValuePair<string, string>> Rest, IReadOnlyList<KeyValuePair<string, string>> Said, Refusal? Refusal, bool Unacceptable)
{
    private static readonly TableFormat[] WithoutPlaces = [.. AllFormats.Lists.Where(f => f is not GeoJsonFormat)];

    public static FormatChoice Of(HttpContext http, Resource resource)
    {
        List<KeyValuePair<string, string>> rest = [.. http.Request.Query.SelectMany(p => p.Value.Select(v => new KeyValuePair<string, string>(p.Key, v ?? "")))];
        IReadOnlyList<TableFormat> offered = Offered(resource);
        var suffix = http.Request.RouteValues.TryGetValue("format", out var named) ? (string)named! : null;
        var asked = suffix ?? Take(rest, "format");
        var profile = Take(rest, "profile");
        var format = asked is null ? Negotiation.Choose(offered, http.Request) : offered.FirstOrDefault(f => f.Name == asked);
        List<KeyValuePair<string, string>> said = [];
        if (suffix is null && asked is not null)
        {
            said.Add(new("format", asked));
        }

        var refusal = asked is not null && format is null ? UnknownFormat(asked, offered) : null;
        if (suffix is not null && Take(rest, "format") is { } twice)
        {
            refusal ??= SetBySuffix(twice);
        }

        if (profile is not null)
        {
            refusal ??= format is CsvFormat && profile == ExcelFrCsvFormat.Profile ? null : WrongProfile(profile);
            format = AllFormats.ExcelFrCsv;
            said.Add(new("profile", profile));
        }

        return new(format, suffix is null ? "" : "." + suffix, rest, said, refusal, asked is null && format is null);
    }

    public static IReadOnlyList<TableFormat> Offered(Resource resource) => resource.HasPlaces ? AllFormats.Lists : WithoutPlaces;

    /// <summary>Takes the parameter out of the question's own; given twice, it stays and is refused there.</summary>
    private static string? Take(List<KeyValuePair<string, string>> parameters, string name)
    {
        var found = parameters.Where(p => p.Key == name).ToArray();
        if (found is not [var only])
        {
            return null;
        }

        parameters.Remove(only);
        return only.Value;
    }

    private static Refusal UnknownFormat(string asked, IReadOnlyList<TableFormat> offered) =>
        Refusal.InvalidValue("format", asked, new("n’est pas un format de cette ressource", "is not a format of this resource"), [.. offered.Select(f => f.Name)]) with { Kind = RefusalKind.UnknownFormat };

    private static Refusal SetBySuffix(string format) => new(RefusalKind.RepeatedParameter, "format", format, new(
        "Le format est déjà fixé par le suffixe de l’adresse.",
        "The format is already set by the suffix of the address."));

    private static Refusal WrongProfile(string profile) => profile == ExcelFrCsvFormat.Profile
        ? Refusal.InvalidValue("profile", profile, new("est un profil du format csv : ajoutez le suffixe .csv ou format=csv", "is a profile of the csv format: add the suffix .csv or format=csv"))
        : Refusal.InvalidValue("profile", profile, new("n’est pas un profil du format csv", "is not a profile of the csv format"), [ExcelFrCsvFormat.Profile]);
}
