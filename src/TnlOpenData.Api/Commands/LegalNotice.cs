using TnlOpenData.Site.Addresses;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Commands;

/// <summary>The law asks a public site to say who publishes and who hosts it, and the service cannot know.</summary>
internal static class LegalNotice
{
    /// <summary>
    /// Says once which options are not set: to who starts the service, not in the log, where a warning tells of something that happened.
    /// </summary>
    public static async Task WarnOfMissing(TnlOptions options)
    {
        string[] missing = [.. Operator.Of(options).Missing];
        if (missing.Length > 0)
        {
            await Console.Error.WriteLineAsync(
                $"warn: The legal notice ({PagePaths.Legal}) is incomplete without {string.Join(", ", missing)}.");
        }
    }
}
