import { useText } from '../lib/text.ts'
import { mostPhotos, type Photos } from '../lib/use-photos.ts'

/** Chooses photos, shows them as they are sent, and takes them back. */
export function PhotoPicker({ photos: { photos, add, remove } }: { photos: Photos }) {
  const t = useText()
  return (
    <div>
      <label className="choose">
        {t('photos', { count: mostPhotos })}
        <span aria-hidden="true">{t('choosePhotos')}</span>
        {/* A telephone makes one of these of whatever it has taken. */}
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          disabled={photos.length >= mostPhotos}
          onChange={(event) => {
            void add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      {photos.length > 0 && (
        <ul className="photos">
          {photos.map(({ key, preview, sent, fileId, wrong }, i) => (
            <li key={key}>
              <img src={preview} alt={t('photo', { n: i + 1 })} />
              {!fileId && !wrong && <progress value={sent} max={1} aria-label={t('sendingPhoto', { n: i + 1 })} />}
              {wrong && (
                <span className="wrong" role="alert">
                  {wrong}
                </span>
              )}
              <button type="button" className="plain" aria-label={t('removePhoto', { n: i + 1 })} onClick={() => remove(key)}>
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
