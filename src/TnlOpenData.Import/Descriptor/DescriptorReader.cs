using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Descriptor;

/// <summary>Reads <c>datapackage.json</c>. Ignores the properties that this program does not use.</summary>
internal static class DescriptorReader
{
    private static readonly string[] IsoWithOffset =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>No white space, and only the escapes that JSON requires.</summary>
    private static readonly JsonSerializerOptions Minimal = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1000,
    };

    /// <summary>Null if the text is not a JSON object.</summary>
    public static DataPackage? Read(byte[] utf8, ProblemList problems)
    {
        if (Parse(utf8, problems) is not var (json, canonical))
        {
            return null;
        }

        var package = new Node(json, "", problems);
        return new DataPackage
        {
            Name = package.RequiredText("name"),
            Title = package.RequiredText("title"),
            Description = package.RequiredText("description"),
            Version = package.RequiredText("version"),
            Created = Created(package),
            Licence = FirstLicence(package),
            Attribution = package.RequiredText("attribution"),
            Resources = ResourceReader.ReadAll(package),
            Canonical = canonical,
        };
    }

    private static (JsonElement Json, string Canonical)? Parse(byte[] utf8, ProblemList problems)
    {
        try
        {
            // A byte order mark is reported by the scan of the file.
            var text = utf8.AsMemory(utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return (document.RootElement.Clone(), JsonSerializer.Serialize(Sorted(document.RootElement), Minimal));
            }

            Report(1, "is not a JSON object", "an object in braces");
        }
        catch (JsonException e)
        {
            var message = DisplayText.Escape(e.Message.Split(" LineNumber:")[0].Split(" Path:")[0].TrimEnd('.'));
            Report((int?)(e.LineNumber + 1), $"cannot be read as JSON ({message})", "a JSON object, as any JSON editor checks it");
        }
        catch (InvalidOperationException)
        {
            // JsonDocument accepts an escaped lone surrogate; GetString does not.
            Report(null, "holds half of a surrogate pair (as \\ud83d alone)", "whole characters");
        }

        return null;

        void Report(int? line, string wrong, string right) =>
            problems.Add(new Problem(DataPackage.FileName, line, null, wrong, right));
    }

    /// <summary>The value with the keys of all objects sorted by code unit, so that equal descriptors have one text.</summary>
    private static object? Sorted(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new SortedDictionary<string, object?>(
            json.EnumerateObject().ToDictionary(p => p.Name, p => Sorted(p.Value), StringComparer.Ordinal), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(Sorted).ToArray(),
        JsonValueKind.String => json.GetString(),
        _ => json,
    };

    private static DateTimeOffset Created(Node package)
    {
        var text = package.RequiredText("created");
        var isValid = DateTimeOffset.TryParseExact(
            text, IsoWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created);
        if (!isValid && text.Length > 0)
        {
            var wrong = $"{DisplayText.Quote(text)} is not an ISO date and time with its offset";
            package.Report("created", wrong, "as 2026-11-22T00:00:00Z");
        }

        return created;
    }

    private static Licence FirstLicence(Node package)
    {
        if (package.Objects("licenses").FirstOrDefault() is { } licence)
        {
            return new(licence.RequiredText("name"), licence.RequiredText("title"), licence.RequiredText("path"));
        }

        if (package.Property("licenses") is null or { ValueKind: JsonValueKind.Array })
        {
            package.Report("licenses", "is missing", "a list with one licence at least: name, title, path");
        }

        return new("", "", "");
    }
}
