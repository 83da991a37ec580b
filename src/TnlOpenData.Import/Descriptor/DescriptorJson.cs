using System.Text.Json;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Descriptor;

internal static class DescriptorJson
{
    /// <summary>The object that the text holds; null when it holds none, which is then reported with its line.</summary>
    public static JsonElement? Parse(byte[] utf8, ProblemList problems)
    {
        try
        {
            // A byte order mark was reported with the file.
            var json = utf8.AsMemory(utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                // An escaped half of a surrogate pair is JSON and not a text: it shows when the text is asked for.
                CanonicalJson.Of(document.RootElement);
                return document.RootElement.Clone();
            }

            problems.Add(new Problem(DataPackage.FileName, 1, null, "is not a JSON object", "an object in braces"));
        }
        catch (JsonException e)
        {
            var message = e.Message.Split(" LineNumber:")[0].Split(" Path:")[0].TrimEnd('.');
            problems.Add(new Problem(
                DataPackage.FileName, (int?)(e.LineNumber + 1), null, $"cannot be read as JSON ({DisplayText.Escape(message)})", "a JSON object, as any JSON editor checks it"));
        }
        catch (InvalidOperationException)
        {
            problems.Add(new Problem(
                DataPackage.FileName, null, null, "holds half of a surrogate pair (as \\ud83d alone)", "whole characters"));
        }

        return null;
    }
}
