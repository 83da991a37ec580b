using TnlOpenData.Formats;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Text;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Rest;

/// <summary>The format of a response: by suffix, else by <c>format</c>, else by <c>Accept</c>.</summary>
public sealed record FormatChoice
{
    private static readonly TableFormat[] WithoutPlaces = [.. AllFormats.Lists.Where(f => f is not GeoJsonFormat)];

    /// <summary>Null if there is no such format, or none that the client accepts.</summary>
    public required TableFormat? Format { get; init; }

    /// <summary>The suffix of the path with its dot; empty for none.</summary>
    public required string Suffix { get; init; }

    /// <summary>The parameters that do not choose the format: those of the query itself.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> QueryParameters { get; init; }

    /// <summary>The parameters that have chosen the format: they are repeated in links to this response.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Echoed { get; init; }

    /// <summary>The first error of <c>format</c> and <c>profile</c>; empty if there is none.</summary>
    public required IReadOnlyList<QueryError> QueryErrors { get; init; }

    /// <summary>The client accepts none of the formats: 406.</summary>
    public required bool Unacceptable { get; init; }

    public static FormatChoice Of(HttpContext http, Resource resource)
    {
        var parameters = http.Request.Query.SelectMany(p => p.Value.Select(v => Parameter(p.Key, v ?? ""))).ToList();
        IReadOnlyList<TableFormat> offered = Offered(resource);
        var suffix = http.Request.RouteValues.TryGetValue("format", out var value) ? (string)value! : null;
        var name = suffix ?? Take(parameters, "format");
        var profile = Take(parameters, "profile");
        var format = name is null ? Negotiation.Choose(offered, http.Request) : offered.FirstOrDefault(f => f.Name == name);
        var isUnacceptable = name is null && format is null;
        List<KeyValuePair<string, string>> echoed = [];
        if (suffix is null && name is not null)
        {
            echoed.Add(new("format", name));
        }

        var error = name is not null && format is null ? UnknownFormat(name, offered) : null;
        if (suffix is not null && Take(parameters, "format") is { } second)
        {
            error ??= SetBySuffix(second);
        }

        if (profile is not null)
        {
            error ??= format is CsvFormat && profile == ExcelFrCsvFormat.Profile ? null : WrongProfile(profile);
            format = AllFormats.ExcelFrCsv;
            echoed.Add(new("profile", profile));
            isUnacceptable = false;
        }

        return new FormatChoice
        {
            Format = format,
            Suffix = suffix is null ? "" : "." + suffix,
            QueryParameters = parameters,
            Echoed = echoed,
            QueryErrors = error is null ? [] : [error],
            Unacceptable = isUnacceptable,
        };
    }

    public static IReadOnlyList<TableFormat> Offered(Resource resource) => resource.HasPlaces ? AllFormats.Lists : WithoutPlaces;

    private static KeyValuePair<string, string> Parameter(string name, string value) => new(name, value);

    /// <summary>Removes a parameter and returns its value. A repeated one stays, and is an error of the query.</summary>
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

    private static QueryError UnknownFormat(string name, IReadOnlyList<TableFormat> offered)
    {
        Bilingual wrong = new("n’est pas un format de cette ressource", "is not a format of this resource");
        return QueryError.InvalidValue("format", name, wrong, [.. offered.Select(f => f.Name)]) with
        {
            Kind = QueryErrorKind.UnknownFormat,
        };
    }

    private static QueryError SetBySuffix(string format) => new(QueryErrorKind.RepeatedParameter, "format", Shown.Of(format), new(
        "Le format est déjà fixé par le suffixe de l’adresse.",
        "The format is already set by the suffix of the address."));

    private static QueryError WrongProfile(string profile) => profile == ExcelFrCsvFormat.Profile
        ? QueryError.InvalidValue("profile", profile, new(
            "est un profil du format csv : ajoutez le suffixe .csv ou format=csv",
            "is a profile of the csv format: add the suffix .csv or format=csv"))
        : QueryError.InvalidValue(
            "profile",
            profile,
            new("n’est pas un profil du format csv", "is not a profile of the csv format"),
            [ExcelFrCsvFormat.Profile]);
}
